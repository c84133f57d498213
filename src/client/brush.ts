/** The brush of the overview (d3-brush): its stretch is what the chart above shows. What can be seen of it is drawn by `draw/`. */
import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { dayOf, DAY } from "../layout/days.ts";
import type { Window } from "../timeline/window.ts";
import { isOfChart, isScene } from "./picture.ts";
import type { Surface } from "./surface.ts";
import { leftOf } from "./swipes.ts";

export interface Brushes {
  readonly begin: (by: Event) => void;
  readonly move: (window: Window) => void;
  readonly end: (window: Window | undefined) => void;
}

/** A finger needs so much, in px. */
const HANDLE = 24;

/** Lets a chart be brushed; the result is called whenever its lens was changed by others. */
export function brushable(surface: Surface, { begin, move, end }: Brushes): () => void {
  const { svg, width } = surface;
  const rtl = svg.getAttribute("direction") === "rtl";
  const flip = (x: number): number => (rtl ? width - x : x);
  const group = select(svg).append<SVGGElement>("svg:g").attr("class", "brush").attr("aria-hidden", "true");
  const behaviour = brushX<unknown>().handleSize(HANDLE).keyModifiers(false);

  const windowOf = (ends: readonly number[]): Window | undefined => {
    const { plan } = surface;
    if (plan === undefined || !isOfChart(plan)) return undefined;
    const [from = 0, to = 0] = ends.map((x) => plan.overview.invert(flip(x)) / DAY).sort((a, b) => a - b);
    // The end of a stretch is the beginning of the day after its last.
    return { from: dayOf(Math.round(from)), to: dayOf(Math.max(Math.round(from), Math.round(to) - 1)) };
  };
  const shown = (): readonly [number, number] | undefined => {
    const brush = isScene(surface.picture) ? surface.picture.overview.brush : undefined;
    if (brush === undefined) return undefined;
    const [a, b] = [flip(brush.start), flip(brush.start + brush.size)];
    return a < b ? [a, b] : [b, a];
  };
  /** A click beside the stretch brings it there. */
  const centred = (event: MouseEvent | TouchEvent, [a, b]: readonly [number, number]): Window | undefined => {
    const x = leftOf(event, svg);
    return windowOf([x - (b - a) / 2, x + (b - a) / 2]);
  };
  let before: readonly [number, number] | undefined;
  behaviour
    .on("start", ({ sourceEvent }: { readonly sourceEvent: Event | null }) => {
      if (!sourceEvent) return;
      before = shown();
      begin(sourceEvent);
    })
    .on("brush", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
      const window = sourceEvent && isSpan(selection) ? windowOf(selection) : undefined;
      if (window) move(window);
    })
    .on("end", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      end(isSpan(selection) ? windowOf(selection) : before && centred(sourceEvent as MouseEvent | TouchEvent, before));
    });

  return () => {
    const { picture, lens } = surface;
    const now = shown();
    if (!isScene(picture) || now === undefined) return;
    const { start, size, top, height } = picture.overview;
    const [a = 0, b = 0] = [flip(start), flip(start + size)].sort((x, y) => x - y);
    behaviour.extent([
      [a, top],
      [b, top + height],
    ]);
    group.call(behaviour);
    behaviour.move(group, [...now]);
    // Where all is seen there is nothing to drag along: dragging begins a new stretch.
    group.classed("whole", lens.k === 1);
  };
}

/** A stretch, and more than a click. */
function isSpan(selection: D3BrushEvent<unknown>["selection"]): selection is [number, number] {
  return (
    selection !== null &&
    typeof selection[0] === "number" &&
    typeof selection[1] === "number" &&
    selection[1] - selection[0] >= 2
  );
}
