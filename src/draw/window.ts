/** What the chart is zoomed to, on the overview: a stretch with two handles and their days, the rest under a veil. */
import type { Extent, Overview, Scene } from "../layout/scene-types.ts";
import { place, round, type Mirror } from "./mirror.ts";
import { inOrder, list, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";
import { placed } from "./text.ts";

/** Half the sizes of what a handle is held by. */
const GRIP = { across: 3.5, along: 8 } as const;

/** The stretch. What can be done with it is for others. */
export function windowed(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, overview } = layer.datum();
  const { top, height } = overview;
  const whole = part(layer, "g", "window", () => overview.brush);
  const stretches = [
    list(whole, "rect", "veil", (brush) => beside(brush, overview)),
    part(whole, "rect", "selected", (brush): Extent => brush),
  ];
  for (const rect of stretches) {
    set(rect, { x: mirror.left, y: round(top), width: ({ size }) => round(size), height: round(height) });
  }
  const handle = list(whole, "g", "handle", ({ start, size }) => [start, start + size]);
  set(handle, { transform: (x) => place(mirror.x(x), top + height / 2) });
  set(
    part(handle, "path", "edge", (x) => x),
    { d: `M0-${round(height / 2)}v${round(height)}` },
  );
  set(
    part(handle, "rect", "grip", (x) => x),
    { x: -GRIP.across, y: -GRIP.along, width: 2 * GRIP.across, height: 2 * GRIP.along },
  );
  const days = list(whole, "text", "handle-day", ({ from, to }) => [from, to]);
  placed(set(days, { "font-size": type.note, "text-anchor": "start" }), mirror);
  inOrder(whole, ["veil", "selected", "handle", "handle-day"]);
}

/** What of the overview is not shown above: before the stretch and after it, as far as there is anything. */
function beside(brush: Extent, { start, size }: Overview): Extent[] {
  const [end, edge] = [brush.start + brush.size, start + size];
  const both = [
    { start, size: brush.start - start },
    { start: end, size: edge - end },
  ];
  return both.filter((rest) => round(rest.size) > 0);
}
