/** What a file of a view is called. */
import { toQuery, without, type View } from "../../timeline/view.ts";

/**
 * A name in ASCII that says what of the timeline it is: filters, days, words searched for.
 * @example nameOf({ from: "2012-03-01", to: "2012-05-20" }) // "timeline-from-2012-03-01-to-2012-05-20"
 */
export function nameOf(view: View): string {
  const query = decodeURIComponent(toQuery(without(view, "event", "scale", "background", "mode", "months")));
  return (`timeline ${query}`.match(/[\da-z]+/giu) ?? []).join("-");
}
