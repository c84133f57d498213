/** The events: each a link with its whole name, in which line, glyph, dagger and label are for the eye alone. */
import type { Extent, Mark, Scene } from "../layout/scene-types.ts";
import { inSight } from "../layout/sight.ts";
import { bodyOf, type Body } from "./body.ts";
import { CHEVRON, CROSSES, GLYPHS } from "./glyphs.ts";
import { own, place, round, type Mirror } from "./mirror.ts";
import { inOrder, keyed, part, type Nodes } from "./parts.ts";
import { fresh, set } from "./set.ts";
import { lines, placed } from "./text.ts";
import { whiskers } from "./whisker.ts";

/** Half of the least size that a finger hits (WCAG 2.5.8). */
export const TARGET = 12;
/** Half the height of a stay. */
const STAY = 6.25;

/**
 * One link for each mark, in order of time. All that is drawn of one is in a group that is moved by itself: what is
 * moved has its styles worked out again, and those of a link take three times as long.
 */
export function marks(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, sight } = layer.datum();
  const isMeant = sight && (({ y }: Mark): boolean => inSight(sight, y));
  const mark = keyed(layer, "a", "mark", ({ marks }) => marks, isMeant);
  set(
    part(mark, "g", "at", (each) => each),
    { transform: ({ x, y }) => place(mirror.x(x), y) },
  );
  const changed = fresh(mark, (each) => [bodyOf(each), type.label, mirror.way]);
  named(changed);
  const body = part(changed, "g", "at", bodyOf);
  const inner = own(mirror);
  hits(body, inner);
  whiskers(body, inner);
  glyphs(body, inner);
  const daggers = set(
    part(body, "text", "dagger", ({ dagger }) => dagger),
    { "font-size": type.label, "text-anchor": "middle", "aria-hidden": "true" },
  );
  placed(daggers, inner);
  const labels = set(
    part(body, "text", "label", ({ label }) => label),
    { "font-size": type.label, "text-anchor": ({ anchor }) => anchor, "aria-hidden": "true" },
  );
  // A space between lines, or whoever listens and copies has the last word of one in the first of the next.
  lines(labels, inner, ({ lines }) =>
    lines.flatMap((line, index) => [...(index > 0 ? [{ text: " ", x: line.x, y: line.y }] : []), line]),
  );
  inOrder(body, ["hit", "whisker", "fade", "shape", "cross", "beyond", "dagger", "label"]);
}

function named(mark: Nodes<Mark>): void {
  set(mark, {
    class: ({ colour, drawn }) => `mark in-${colour} ${drawn}`,
    "data-id": ({ event }) => event,
    "data-key": ({ key, event }) => (key === event ? null : key),
    href: ({ href }) => href,
    "aria-label": (each) => (each.second ? null : spoken(each)),
    // A second telling leads where the first does: once is enough for whoever hears or tabs.
    "aria-hidden": ({ second }) => (second ? "true" : null),
  });
  // Where Tab stops among the others is not for the drawing to say.
  set(
    mark.filter(({ second }) => second),
    { tabindex: -1 },
  );
}

/** What is written beside a mark comes first in its name: people who speak to their computer say what they see. */
function spoken({ name, label }: Mark): string {
  return label === undefined ? name : `${label.lines.map(({ text }) => text).join(" ")}. ${name}`;
}

/** Round its middle, as wide as a finger at the least. */
function hits(body: Nodes<Body>, mirror: Mirror): void {
  const room = ({ capsule }: Body): Extent => {
    const size = Math.max(capsule?.size ?? 0, 2 * TARGET);
    return { start: -size / 2, size };
  };
  set(part(body, "rect", "hit", room), { x: mirror.left, y: -TARGET, width: ({ size }) => size, height: 2 * TARGET });
}

function glyphs(body: Nodes<Body>, mirror: Mirror): void {
  set(
    part(body, "path", "shape", (each) => each),
    { d: ({ capsule, glyph }) => (capsule === undefined ? GLYPHS[glyph] : stay(mirror.left(capsule), capsule.size)) },
  );
  set(
    part(body, "path", "cross", ({ drawn, glyph }) => (drawn === "crossed" ? glyph : undefined)),
    { d: (glyph) => CROSSES[glyph] },
  );
  beyond(body, mirror);
}

/** Points to where a mark would be that stands at the edge instead. */
export function beyond<Item extends Pick<Mark, "beyond">>(nodes: Nodes<Item>, mirror: Mirror): void {
  set(
    part(nodes, "path", "beyond", ({ beyond }) => beyond),
    { d: (side) => CHEVRON[(side === "start") === mirror.way > 0 ? "left" : "right"] },
  );
}

/** A stay of days: as long as they are, with round ends. */
function stay(left: number, size: number): string {
  const straight = round(Math.max(0, size - 2 * STAY));
  return `M${round(left + STAY)}-${STAY}h${straight}a${STAY} ${STAY} 0 0 1 0 ${2 * STAY}h-${straight}a${STAY} ${STAY} 0 0 1 0-${2 * STAY}Z`;
}
