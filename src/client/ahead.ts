/** What a zoom of many events is about to need: laid out while the browser waits for its next frame, or soon. */
import { most, type Lens } from "../layout/lens.ts";
import { STEP, stepOf } from "../layout/marks-at.ts";
import { scaled } from "./between.ts";
import { isOfChart, pictureAt, type AnyPlan } from "./picture.ts";
import type { Surface } from "./surface.ts";

export interface Ahead {
  /** Lays out how a gesture begins. */
  readonly begin: () => void;
  /** Lays out what comes after a lens that another has led to. */
  readonly follow: (from: Lens, to: Lens) => void;
}

/** In ms: by then the browser has waited, or is too busy to; and the next step of a zoom is still to come. */
const SOON = 40;

/** Lays out ahead for a surface. Nothing is drawn. */
export function ahead(surface: Surface): Ahead {
  let ready: { readonly of: AnyPlan; readonly step: number } | undefined;
  const lay = (lens: Lens): void => {
    const { plan } = surface;
    const step = stepOf(lens.k);
    if (!plan || !isOfChart(plan) || !plan.under || (ready?.of === plan && ready.step === step)) return;
    ready = { of: plan, step };
    betweenFrames(() => {
      if (surface.plan === plan && ready?.step === step) pictureAt(plan, lens, surface.sight);
    });
  };
  return {
    begin: () => {
      lay(surface.lens);
    },
    follow(from, to) {
      const { plan } = surface;
      if (plan === undefined || from.k === to.k) return;
      // The point that stays where it is.
      const at = (from.shift * to.k - to.shift * from.k) / (to.k - from.k);
      lay(scaled(plan.plot, to, to.k > from.k ? STEP : 1 / STEP, most(plan), at));
    },
  };
}

/** Where frames take longer than a screen needs, browsers never wait; Safari does not tell whether it does. */
function betweenFrames(call: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(call, { timeout: SOON });
  else setTimeout(call, SOON);
}
