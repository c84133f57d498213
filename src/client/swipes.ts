/**
 * Fingers that go up or down are the page's. d3-zoom and d3-brush hold the page wherever they hear of a moving finger,
 * whatever `touch-action` allows; so they hear of one only once it goes along time, or there are two.
 */

import { pointer } from "d3-selection";

/** So far a finger has to go before it is known where to, in px. */
const SURE = 4;

/**
 * Keeps the fingers that are the page's from whatever listens within an element.
 * @returns whether the last finger put there was one of them
 */
export function leaveToPage(element: Element): () => boolean {
  let start: Touch | undefined;
  let way: "unknown" | "down" | "ours" = "ours";
  // Before each touch, and all there is of a mouse.
  element.addEventListener("pointerdown", () => (way = "ours"), { capture: true });
  element.addEventListener(
    "touchstart",
    (event) => {
      if (!(event instanceof TouchEvent)) return;
      const { touches } = event;
      start = touches[0];
      way = touches.length > 1 ? "ours" : "unknown";
    },
    { capture: true, passive: true },
  );
  element.addEventListener(
    "touchmove",
    (event) => {
      if (!(event instanceof TouchEvent)) return;
      if (way === "unknown") way = wayOf(start, event.touches[0]);
      if (way !== "ours") event.stopPropagation();
    },
    { capture: true, passive: true },
  );
  return () => way === "down";
}

function wayOf(from: Touch | undefined, to: Touch | undefined): "unknown" | "down" | "ours" {
  if (from === undefined || to === undefined) return "ours";
  const [along, down] = [Math.abs(to.clientX - from.clientX), Math.abs(to.clientY - from.clientY)];
  if (Math.hypot(along, down) < SURE) return "unknown";
  return along > down ? "ours" : "down";
}

/** Where the mouse is, or the finger that was just taken off, in px of a picture from its left. */
export function leftOf(event: MouseEvent | TouchEvent, svg: SVGSVGElement): number {
  return pointer("changedTouches" in event ? event.changedTouches[0] : event, svg)[0];
}
