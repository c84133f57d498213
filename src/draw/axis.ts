/** Time along the top: panels of days, the words of the gaps, headings of months. Nothing here is read out. */
import type { Scene } from "../layout/scene-types.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { lines, placed } from "./text.ts";

/** A torn line, for days that are not shown. */
const TORN = "M-7 0h3l3-4 4 8 3-4h3";

/** The shaded panels with a hairline between days. */
export function panels(layer: Nodes<Scene>, mirror: Mirror): void {
  const panel = keyed(layer, "g", "panel", ({ panels, plot }) =>
    panels.map((each) => ({ ...each, key: each.id, plot })),
  ).attr("data-key", ({ key }) => key);
  part(panel, "rect", "ground", (each) => each)
    .attr("x", (each) => mirror.left(each))
    .attr("y", ({ plot }) => round(plot.top))
    .attr("width", ({ size }) => round(size))
    .attr("height", ({ plot }) => round(plot.height));
  part(panel, "path", "days", ({ days, plot }) => (days.length > 1 ? { days: days.slice(1), plot } : undefined)).attr(
    "d",
    ({ days, plot }) =>
      days.map(({ start }) => `M${mirror.x(start)} ${round(plot.top)}v${round(plot.height)}`).join(""),
  );
}

/** Month headings, day numbers, the rule below them and, between panels, what is left out. */
export function axis(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, plot } = layer.datum();
  part(layer, "path", "rule", ({ panels }) => panels).attr("d", (panels) =>
    panels.map((each) => `M${mirror.x(each.start)} ${round(plot.top)}h${round(mirror.way * each.size)}`).join(""),
  );
  const gap = keyed(layer, "g", "gap", ({ gaps }) => gaps.map((each) => ({ ...each, key: each.id }))).attr(
    "data-key",
    ({ key }) => key,
  );
  part(gap, "path", "torn", (each) => (each.where === "between" ? each : undefined))
    .attr("transform", (each) => `translate(${mirror.middle(each)} ${round(plot.top)})`)
    .attr("d", TORN);
  const words = part(gap, "text", "words", ({ lines }) => (lines.length > 0 ? lines : undefined))
    .attr("font-size", type.note)
    .attr("text-anchor", "middle");
  lines(words, mirror, (each) => each);
  inOrder(gap, ["torn", "words"]);
  const headings = list(layer, "text", "heading", ({ panels }) =>
    panels.flatMap(({ headings }) => (headings.length > 0 ? [headings] : [])),
  )
    .attr("font-size", type.heading)
    .attr("text-anchor", "start");
  lines(headings, mirror, (each) => each);
  const months = list(layer, "text", "month-tick", ({ axis }) => axis.flatMap(({ text }) => text ?? []))
    .attr("font-size", type.note)
    .attr("text-anchor", "start");
  placed(months, mirror);
  part(layer, "path", "months", ({ axis }) => (axis.length > 0 ? axis : undefined)).attr("d", (ticks) =>
    ticks.map(({ x }) => `M${mirror.x(x)} ${round(plot.top)}v${round(plot.height)}`).join(""),
  );
  numbers(layer, mirror);
  inOrder(layer, ["rule", "months", "gap", "heading", "month-tick", "numbers"]);
}

/** One text for a panel's numbers: a tenth of the bytes of one text for each. */
function numbers(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, plot } = layer.datum();
  const rows = list(layer, "text", "numbers", ({ panels }) => panels)
    .attr("font-size", type.tick)
    .attr("text-anchor", "middle");
  lines(rows, mirror, ({ days }) =>
    days.filter(({ labelled }) => labelled).map(({ number, x }) => ({ text: number, x, y: plot.top - 8 })),
  );
}
