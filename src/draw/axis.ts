/** Time along the top: panels of days, the words of the gaps, headings of months. Nothing here is read out. */
import type { DayTick, PlacedText, Scene } from "../layout/scene-types.ts";
import { own, place, round, type Mirror } from "./mirror.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";
import { digits, digitsOf, movedLines, placed } from "./text.ts";

/** A torn line, for days that are not shown. */
const TORN = "M-7 0h3l3-4 4 8 3-4h3";

/** The shaded panels with a hairline between days, and hairlines where days beside them have room. */
export function panels(layer: Nodes<Scene>, mirror: Mirror): void {
  const { plot } = layer.datum();
  const hairlines = (days: readonly DayTick[]) =>
    days.map(({ start }) => `M${mirror.x(start)} ${round(plot.top)}v${round(plot.height)}`).join("");
  const panel = keyed(layer, "g", "panel", ({ panels }) => panels.map((each) => ({ ...each, key: each.id })));
  set(panel, { "data-key": ({ key }) => key });
  set(
    part(panel, "rect", "ground", (each) => each),
    { x: mirror.left, y: round(plot.top), width: ({ size }) => round(size), height: round(plot.height) },
  );
  set(
    part(panel, "path", "days", ({ days }) => (days.length > 1 ? days.slice(1) : undefined)),
    { d: hairlines },
  );
  set(
    part(layer, "path", "days", ({ days }) => days),
    { d: hairlines },
  );
  inOrder(layer, ["panel", "days"]);
}

/** Month headings, day numbers, the rule below them and, between panels, what is left out. */
export function axis(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, plot } = layer.datum();
  set(
    part(layer, "path", "rule", ({ panels }) => panels),
    {
      d: (panels) =>
        panels.map((each) => `M${mirror.x(each.start)} ${round(plot.top)}h${round(mirror.way * each.size)}`).join(""),
    },
  );
  gaps(layer, mirror);
  const headed = ({ panels }: Scene) => panels.filter(({ headings }) => headings.length > 0);
  const headings = list(layer, "text", "heading", headed, ({ id }) => id);
  movedLines(set(headings, { "font-size": type.heading, "text-anchor": "start" }), mirror, ({ headings }) =>
    headings.map((heading) => ({ ...heading, key: heading.text })),
  );
  const months = list(layer, "text", "month-tick", ({ axis }) => axis.flatMap(({ text }) => text ?? []));
  placed(set(months, { "font-size": type.note, "text-anchor": "start" }), mirror);
  set(
    part(layer, "path", "months", ({ axis }) => (axis.length > 0 ? axis : undefined)),
    { d: (ticks) => ticks.map(({ x }) => `M${mirror.x(x)} ${round(plot.top)}v${round(plot.height)}`).join("") },
  );
  numbers(layer, mirror);
  inOrder(layer, ["rule", "months", "gap", "heading", "month-tick", "numbers", "passing"]);
}

function gaps(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, plot } = layer.datum();
  const gap = keyed(layer, "g", "gap", ({ gaps }) => gaps.map((each) => ({ ...each, key: each.id })));
  set(gap, { "data-key": ({ key }) => key });
  set(
    part(gap, "path", "torn", (each) => each),
    { transform: (each) => place(mirror.middle(each), plot.top), d: TORN },
  );
  const words = part(gap, "text", "words", ({ lines }) => (lines.length > 0 ? lines : undefined));
  movedLines(set(words, { "font-size": type.note, "text-anchor": "middle" }), mirror, (each) => each);
  inOrder(gap, ["torn", "words"]);
}

/** One text for a panel's numbers, a tenth of the bytes of one text for each; on the way one for those of all. */
function numbers(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, plot, panels, days, digit, sight } = layer.datum();
  const rows = [...panels.map((panel) => panel.days), ...(days ? [days] : [])];
  const numbersIn = (row: readonly DayTick[]): PlacedText[] =>
    row.flatMap(({ labelled, number, x }) => (labelled ? { text: number, x, y: plot.top - 8 } : []));
  const still = list(layer, "text", "numbers", () => (sight ? [] : rows));
  movedLines(set(still, { "font-size": type.tick, "text-anchor": "middle" }), mirror, numbersIn);
  const all = sight ? rows.flatMap(numbersIn) : [];
  const first = all[0]?.x ?? 0;
  // Where they only move along, no digit is placed anew.
  const apart = all.map((each) => ({ ...each, x: each.x - first }));
  const passing = part(layer, "text", "passing", () => sight && digitsOf(apart, own(mirror), digit * type.tick));
  digits(set(passing, { "font-size": type.tick, transform: place(mirror.x(first), 0) }));
}
