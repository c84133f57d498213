/** What a file of a view is called. */
import { toQuery, without, type View } from "../../timeline/view.ts";

/** Names of files have 255 bytes at most, and a letter up to four. */
const MOST = 60;

/**
 * A name that says what of the timeline it is: filters, days, words searched for, in whatever script. Of signs it has
 * none but hyphens, so that every system takes it.
 * @example nameOf({ q: "envoy a", to: "2012-05-20" }) // "timeline-to-2012-05-20-q-envoy-a"
 */
export function nameOf(view: View): string {
  const query = decodeURIComponent(toQuery(without(view, "event", "scale", "background", "mode", "months")));
  const words = `timeline ${query.normalize("NFC")}`.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  return [...words.join("-")].slice(0, MOST).join("").replace(/-$/u, "");
}
