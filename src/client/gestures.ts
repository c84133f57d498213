/** Zoom and brush of one surface, fetched when a reader first comes near the chart. */
import { lensOf, windowOf, type Lens } from "../layout/lens.ts";
import type { Window } from "../timeline/window.ts";
import { brushable } from "./brush.ts";
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
 * @returns what brings them in step with a lens that was changed by others
 */
export function gestures(surface: Surface, gesture: Gesture): () => void {
  let from = surface.lens;
  const begin = (): void => {
    from = surface.lens;
    gesture.begin();
  };
  const peek = onFrame((lens: Lens) => {
    // Until it is more than a click the mark under the pointer has to be there, or it would not be clicked.
    if (lens.k !== from.k || Math.abs(lens.shift - from.shift) > CLICK) surface.svg.classList.add("held");
    surface.peek(lens);
  });
  const end = (window: Window | undefined): void => {
    peek.flush();
    surface.svg.classList.remove("held");
    gesture.end(window);
  };
  const isPages = leaveToPage(surface.element);
  const sync = [
    zoomable(surface, {
      begin,
      move: peek,
      end: (lens) => {
        end(surface.plan && windowOf(surface.plan, lens));
      },
    }),
  ];
  if (surface.element.classList.contains("chart-step")) {
    sync.push(
      brushable(surface, {
        begin,
        move: (window) => {
          if (surface.plan) peek(lensOf(surface.plan, window));
        },
        end: (window) => {
          // Put on the overview to scroll the page, a finger has chosen nothing there.
          end(isPages() ? undefined : window);
        },
      }),
    );
  }
  return () => {
    for (const each of sync) each();
  };
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
