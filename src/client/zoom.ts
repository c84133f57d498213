/**
 * Zooming and panning by wheel, fingers and mouse (d3-zoom). Its transform is kept in step with the lens and is no
 * state: it counts in px of the picture from the left, the lens in px from the inline start.
 */
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { most, type Lens } from "../layout/lens.ts";
import type { Extent } from "../layout/scene-types.ts";
import { scaled } from "./between.ts";
import type { Surface } from "./surface.ts";
import { leftOf } from "./swipes.ts";

export interface Moves {
  readonly begin: (by: Event | null) => void;
  /** What a gesture shows on its way. */
  readonly move: (lens: Lens) => void;
  /** It has ended, somewhere between days. */
  readonly end: (lens: Lens) => void;
}

/** Less than this between down and up is a click, in px. */
export const CLICK = 4;

/** How much a double click zooms. */
const DOUBLE = 2;

export interface Zooming {
  /** To be called whenever the lens of the surface was changed by others. */
  readonly sync: () => void;
  /** Begins to listen, once more after a `standIn` has listened. */
  readonly listen: () => void;
}

/** Lets a surface be zoomed. */
export function zoomable(surface: Surface, { begin, move, end }: Moves): Zooming {
  const { svg, width } = surface;
  const rtl = svg.getAttribute("direction") === "rtl";
  const flipped = ({ k, shift }: Lens): Lens => (rtl ? { k, shift: width * (1 - k) - shift } : { k, shift });
  const lensOf = ({ k, x }: ZoomTransform): Lens => flipped({ k, shift: x });
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: Event) => isGesture(event))
    .wheelDelta(wheelDelta)
    .clickDistance(CLICK)
    .on("start", ({ sourceEvent }: { readonly sourceEvent: Event | null }) => {
      begin(sourceEvent);
    })
    .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      move(lensOf(transform));
    })
    .on("end", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      end(lensOf(transform));
    });
  // The first of two clicks may have opened what was there, and the second have met something else.
  const presses: boolean[] = [];
  svg.addEventListener("pointerdown", ({ target }) => {
    presses.unshift(target instanceof Element && target.closest("a") !== null);
    presses.length = 2;
  });
  // d3-zoom would go there in a transition, or at once; it calls this for two taps of a finger as well.
  const nearer = (event: MouseEvent | TouchEvent): void => {
    const { plan, lens } = surface;
    if (plan === undefined || !isGesture(event) || presses.includes(true)) return;
    event.preventDefault();
    const x = leftOf(event, svg);
    begin(event);
    end(scaled(plan.plot, lens, event.shiftKey ? 1 / DOUBLE : DOUBLE, most(plan), rtl ? width - x : x));
  };
  const selection = select(svg);
  const listen = (): void => {
    const zoomed = selection.call(behaviour).on("dblclick.zoom", nearer).on("wheel.zoom");
    const turned = function (this: SVGSVGElement, event: WheelEvent, datum: unknown): void {
      // At either end d3-zoom lets go of the wheel, and the browser would zoom the page.
      if (isZoomWheel(event)) event.preventDefault();
      zoomed?.call(this, event, datum);
    };
    selection.on("wheel.zoom", turned, { passive: false });
  };
  listen();
  const sync = (): void => {
    const { plan, lens } = surface;
    if (plan === undefined) return;
    const [from, to] = edges(plan.plot, width, rtl);
    behaviour
      .extent([
        [from, 0],
        [to, 1],
      ])
      .translateExtent([
        [from, -Infinity],
        [to, Infinity],
      ])
      .scaleExtent([1, most(plan)]);
    const { k, shift } = flipped(lens);
    selection.property("__zoom", zoomIdentity.translate(shift, 0).scale(k));
  };
  return { sync, listen };
}

function edges({ start, size }: Extent, width: number, rtl: boolean): readonly [number, number] {
  return rtl ? [width - start - size, width - start] : [start, start + size];
}

/** The plain wheel and the overview are for others; a double click on a mark opens it, and zooms nothing. */
function isGesture(event: Event): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  if (event instanceof WheelEvent) return isZoomWheel(event);
  if (target?.closest(".brush")) return false;
  return !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
}

const isZoomWheel = ({ ctrlKey, metaKey }: WheelEvent): boolean => ctrlKey || metaKey;

/** Powers of two for a turn of the wheel. Two fingers on a trackpad send many small turns, a mouse few large ones. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const lines = deltaMode === 1 ? 0.15 : deltaMode === 2 ? 1 : Math.abs(deltaY) < 40 ? 0.01 : 0.005;
  return Math.max(-1, Math.min(1, -deltaY * lines));
}
