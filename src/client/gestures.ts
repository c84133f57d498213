/** Zoom and brush of one surface, fetched when a reader first comes near the chart. */
import { lensOf, windowOf, type Lens } from "../layout/lens.ts";
import type { Sight } from "../layout/sight.ts";
import type { Window } from "../timeline/window.ts";
import { ahead } from "./ahead.ts";
import { brushable } from "./brush.ts";
import { isScene } from "./picture.ts";
import { standIn } from "./stand-in.ts";
import type { Surface } from "./surface.ts";
import { leaveToPage } from "./swipes.ts";
import { CLICK, zoomable } from "./zoom.ts";

/** Between `begin` and `end` the surface draws by itself. */
export interface Gesture {
  readonly begin: () => void;
  /** What is to be shown from now on; nothing if the gesture chose nothing. */
  readonly end: (window: Window | undefined) => void;
}

/**
 * Binds the gestures to a surface.
 * @returns what brings them in step with what is shown once it is at rest
 */
export function gestures(surface: Surface, gesture: Gesture): () => void {
  const { svg } = surface;
  let from = surface.lens;
  let release: (() => void) | undefined;
  let canHold = false;
  let hasMoved = false;
  let sight: Sight | undefined;
  const next = ahead(surface);
  next.prepare();
  surface.element.addEventListener("pointerenter", next.prepare);
  const begin = (by: Event | null): void => {
    next.stop();
    from = surface.lens;
    // Before anything changes, or all would have to be laid out once more to measure it.
    sight = surface.sight;
    // Wherever a finger goes, what it was put on hears of it.
    canHold = !by?.type.startsWith("touch");
    hasMoved = false;
    gesture.begin();
  };
  const peek = onFrame((lens: Lens) => {
    // Until it is more than a click what is under the pointer has to be there, or it would not be clicked.
    hasMoved ||= lens.k !== from.k || Math.abs(lens.shift - from.shift) > CLICK;
    if (!hasMoved) return;
    const before = surface.lens;
    surface.peek(lens, sight);
    sight = undefined;
    if (canHold) release ??= standIn(svg, "zoom", chartEnd(surface));
    next.follow(before, lens);
  });
  const end = (window: Window | undefined): void => {
    peek.flush();
    gesture.end(window);
  };
  const isPages = leaveToPage(surface.element);
  const { sync, listen } = zoomable(surface, {
    begin,
    move: peek,
    end: (lens) => {
      end(surface.plan && windowOf(surface.plan, lens));
    },
  });
  const brush = surface.element.classList.contains("chart-step")
    ? brushable(surface, {
        begin,
        move: (window) => {
          if (surface.plan) peek(lensOf(surface.plan, window));
        },
        end: (window) => {
          // Put on the overview to scroll the page, a finger has chosen nothing there.
          end(isPages() ? undefined : window);
        },
      })
    : undefined;
  return () => {
    if (release) {
      release();
      listen();
    }
    release = undefined;
    sync();
    brush?.();
  };
}

/** Where the overview begins, which listens for itself, in px; the end of a strip. */
function chartEnd({ picture }: Surface): number {
  return isScene(picture) ? picture.overview.top : (picture?.height ?? 0);
}

/** Calls at most once a frame, with the latest; several fingers send several events for each. */
function onFrame<Value>(call: (value: Value) => void): ((value: Value) => void) & { readonly flush: () => void } {
  let waiting: { readonly value: Value } | undefined;
  let request = 0;
  const run = (): void => {
    cancelAnimationFrame(request);
    if (waiting) call(waiting.value);
    waiting = undefined;
  };
  const later = (value: Value): void => {
    if (!waiting) request = requestAnimationFrame(run);
    waiting = { value };
  };
  return Object.assign(later, { flush: run });
}
