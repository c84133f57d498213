/** The row of ticks, one link for each event of the background that has no lane. */
import type { BackgroundTick, Scene } from "../layout/scene-types.ts";
import { CROSSES } from "./glyphs.ts";
import { beyond, TARGET } from "./marks.ts";
import { own, place, round, type Mirror } from "./mirror.ts";
import { inOrder, keyed, part, type Nodes } from "./parts.ts";
import { fresh, set } from "./set.ts";
import { placed } from "./text.ts";

/** A tick, which is drawn round its own middle as a mark is. */
interface Tick extends BackgroundTick {
  readonly key: string;
  readonly y: number;
  readonly reach: number;
  readonly fontSize: number;
}

/** Between a tick and the † above it, in px. */
const ABOVE = 2;

/** The row of ticks. */
export function ticks(layer: Nodes<Scene>, mirror: Mirror): void {
  const { background, sight, type } = layer.datum();
  if (sight && background === undefined) return;
  const row = part(layer, "g", "ticks", ({ background }) => background);
  set(row, { class: ({ colour }) => `ticks in-${colour}` });
  const tick = keyed(row, "a", "tick", ({ ticks, y, reach }) =>
    ticks.map((each): Tick => ({ ...each, key: each.event, y, reach, fontSize: type.note })),
  );
  const at = part(tick, "g", "at", (each) => each);
  set(at, { transform: ({ x, y }) => place(mirror.x(x), y) });
  const changed = fresh(tick, (each) => [{ ...each, x: 0, y: 0 }, mirror.way]);
  set(changed, {
    class: ({ drawn }) => `tick ${drawn}`,
    "data-id": ({ event }) => event,
    href: ({ href }) => href,
    "aria-label": ({ name }) => name,
  });
  const body = part(changed, "g", "at", (each) => each);
  set(
    part(body, "rect", "hit", (each) => each),
    { x: -TARGET, y: -TARGET, width: 2 * TARGET, height: 2 * TARGET },
  );
  set(
    part(body, "path", "shape", (each) => each),
    { d: ({ reach }) => `M0-${round(reach)}v${round(2 * reach)}` },
  );
  set(
    part(body, "path", "cross", ({ drawn }) => (drawn === "crossed" ? CROSSES.tick : undefined)),
    { d: (cross) => cross },
  );
  beyond(body, mirror);
  const daggers = set(
    part(body, "text", "dagger", (each) =>
      each.dagger ? { ...each, text: "†", x: 0, y: -each.reach - ABOVE } : undefined,
    ),
    { "font-size": ({ fontSize }) => fontSize, "text-anchor": "middle", "aria-hidden": "true" },
  );
  placed(daggers, own(mirror));
  inOrder(body, ["hit", "shape", "cross", "beyond", "dagger"]);
}
