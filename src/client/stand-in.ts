/**
 * What listens for a drawing while it is held. Browsers note for each thing drawn, with each frame, whether a wheel or
 * a finger there has to wait for a script; with a thousand marks that takes longer than drawing them. So on the way the
 * listeners are on one rect over all the marks, which is also what is hit there.
 */
import { select } from "d3-selection";

/** What d3-zoom listens to on its element; what follows a press it hears of from the window. */
const TYPES = ["wheel", "mousedown", "dblclick", "touchstart", "touchmove", "touchend", "touchcancel"];

/**
 * Moves the listeners of a drawing that have a name to a rect over it.
 * @param name after the dot, as in `wheel.zoom`
 * @param height of what it stands in for, in px of the drawing
 * @returns what takes it away; the listeners are for the caller to put back
 * @example standIn(svg, "zoom", 400)
 */
export function standIn(svg: SVGSVGElement, name: string, height: number): () => void {
  const drawing = select(svg);
  const rect = drawing.append("rect").attr("class", "stand-in").attr("width", "100%").attr("height", height);
  for (const type of TYPES) {
    const listener = drawing.on(`${type}.${name}`);
    if (!listener) continue;
    const inItsPlace = (event: CustomEvent): void => {
      listener.call(svg, event, drawing.datum());
    };
    rect.on(type, inItsPlace, { passive: false });
  }
  drawing.on(`.${name}`, null).classed("held", true);
  return () => {
    rect.remove();
    drawing.classed("held", false);
  };
}
