/** What a zoom of many events is about to need: laid out while the browser waits for its next frame. */
import { most, type Lens } from "../layout/lens.ts";
import { stepOf } from "../layout/marks-at.ts";
import { scaled } from "./between.ts";
import { isOfChart, pictureAt } from "./picture.ts";
import type { Surface } from "./surface.ts";

/** So much nearer, or so much farther, other events have marks and the rest other cells. */
const NEXT = 2 ** (1 / 3);

/**
 * What lays out ahead for a surface, told of each lens that a gesture leads to; how it begins is laid out at once.
 * Nothing is drawn, and nothing done in browsers that do not tell when they wait.
 */
export function ahead(surface: Surface): (lens: Lens) => void {
  const lay = (lens: Lens): void => {
    const { plan } = surface;
    if (!plan || !isOfChart(plan) || !plan.under || !("requestIdleCallback" in globalThis)) return;
    requestIdleCallback(() => pictureAt(plan, lens, surface.sight));
  };
  let before = surface.lens;
  let ready = 0;
  lay(before);
  return (lens) => {
    const { k, shift } = before;
    const { plan } = surface;
    before = lens;
    if (k === lens.k || plan === undefined) return;
    // The point that stays where it is.
    const at = (shift * lens.k - lens.shift * k) / (lens.k - k);
    const next = scaled(plan.plot, lens, lens.k > k ? NEXT : 1 / NEXT, most(plan), at);
    if (stepOf(next.k) === ready) return;
    ready = stepOf(next.k);
    lay(next);
  };
}
