/** The events: each a link with its whole name, in which line, glyph, dagger and label are for the eye alone. */
import type { Background, BackgroundTick, Mark, Scene } from "../layout/scene-types.ts";
import { CROSSES, GLYPHS } from "./glyphs.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { inOrder, keyed, part, type Nodes } from "./parts.ts";
import { lines } from "./text.ts";
import { whiskers } from "./whisker.ts";

/** Half of the least size that a finger hits (WCAG 2.5.8). */
const TARGET = 12;
/** Half the height of a stay. */
const STAY = 6.25;

/** One link for each mark, in order of time. */
export function marks(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type } = layer.datum();
  const mark = keyed(layer, "a", "mark", ({ marks }) => marks)
    .attr("class", ({ colour, drawn }) => `mark in-${colour} ${drawn}`)
    .attr("data-id", ({ event }) => event)
    .attr("data-key", ({ key, event }) => (key === event ? null : key))
    .attr("href", ({ href }) => href)
    .attr("aria-label", (each) => (each.second ? null : spoken(each)))
    // A second telling leads where the first does: once is enough for whoever hears or tabs.
    .attr("aria-hidden", ({ second }) => (second ? "true" : null))
    .attr("tabindex", ({ second }) => (second ? -1 : null));
  part(mark, "rect", "hit", (each) => each)
    .attr("x", (each) => mirror.left(each.capsule ?? { start: each.x - TARGET, size: 2 * TARGET }))
    .attr("y", ({ y }) => round(y - TARGET))
    .attr("width", ({ capsule }) => round(Math.max(capsule?.size ?? 0, 2 * TARGET)))
    .attr("height", 2 * TARGET);
  whiskers(mark, mirror);
  glyphs(mark, mirror);
  part(mark, "text", "dagger", ({ dagger }) => dagger && { ...dagger, text: "†" })
    .attr("font-size", type.label)
    .attr("text-anchor", "middle")
    .attr("aria-hidden", "true")
    .attr("x", ({ x }) => mirror.x(x))
    .attr("y", ({ y }) => round(y))
    .text(({ text }) => text);
  const labels = part(mark, "text", "label", ({ label }) => label)
    .attr("font-size", type.label)
    .attr("text-anchor", ({ anchor }) => anchor)
    .attr("aria-hidden", "true");
  // A space between lines, or whoever listens and copies has the last word of one in the first of the next.
  lines(labels, mirror, ({ lines, x }) =>
    lines.flatMap((line, index) => [...(index > 0 ? [{ text: " ", x, y: line.y }] : []), { ...line, x }]),
  );
  inOrder(mark, ["hit", "whisker", "fade", "shape", "cross", "dagger", "label"]);
}

/** What is written beside a mark comes first in its name: people who speak to their computer say what they see. */
function spoken({ name, label }: Mark): string {
  return label === undefined ? name : `${label.lines.map(({ text }) => text).join(" ")}. ${name}`;
}

/** The row of ticks. */
export function ticks(layer: Nodes<Scene>, mirror: Mirror): void {
  const rows = part(layer, "g", "ticks", ({ background }) => background).attr(
    "class",
    ({ colour }) => `ticks in-${colour}`,
  );
  const tick = keyed(rows, "a", "tick", ({ ticks, ...row }) =>
    ticks.map((each): BackgroundTick & { key: string; row: Omit<Background, "ticks"> } => ({
      ...each,
      key: each.event,
      row,
    })),
  )
    .attr("class", ({ drawn }) => `tick ${drawn}`)
    .attr("data-id", ({ event }) => event)
    .attr("href", ({ href }) => href)
    .attr("aria-label", ({ name }) => name);
  part(tick, "rect", "hit", (each) => each)
    .attr("x", ({ x }) => mirror.left({ start: x - TARGET, size: 2 * TARGET }))
    .attr("y", ({ row: { y } }) => round(y - TARGET))
    .attr("width", 2 * TARGET)
    .attr("height", 2 * TARGET);
  part(tick, "path", "shape", (each) => each).attr(
    "d",
    ({ x, row: { y, reach } }) => `M${mirror.x(x)} ${round(y - reach)}v${round(2 * reach)}`,
  );
}

function glyphs(mark: Nodes<Mark>, mirror: Mirror): void {
  part(mark, "path", "shape", (each) => each)
    .attr("transform", ({ capsule, x, y }) =>
      capsule === undefined
        ? `translate(${mirror.x(x)} ${round(y)})`
        : `translate(${mirror.left(capsule)} ${round(y)})`,
    )
    .attr("d", ({ capsule, glyph }) => (capsule === undefined ? GLYPHS[glyph] : stay(capsule.size)));
  part(mark, "path", "cross", (each) => (each.drawn === "crossed" ? each : undefined))
    .attr("transform", ({ x, y }) => `translate(${mirror.x(x)} ${round(y)})`)
    .attr("d", ({ glyph }) => CROSSES[glyph]);
}

/** A stay of days: as long as they are, with round ends. */
function stay(size: number): string {
  const straight = round(Math.max(0, size - 2 * STAY));
  return `M${STAY}-${STAY}h${straight}a${STAY} ${STAY} 0 0 1 0 ${2 * STAY}h-${straight}a${STAY} ${STAY} 0 0 1 0-${2 * STAY}Z`;
}
