/** What a zoom of many events is about to need, laid out while the browser waits. Nothing is drawn. */
import { most, type Lens } from "../layout/lens.ts";
import { STEP, stepOf } from "../layout/marks-at.ts";
import type { Plan } from "../layout/plan.ts";
import { scaled } from "./between.ts";
import { isSeen } from "./find.ts";
import { isOfChart, pictureAt } from "./picture.ts";
import type { Surface } from "./surface.ts";

export interface Ahead {
  /** Lays out the steps that a gesture may lead to, one each time the browser has nothing to do. */
  readonly prepare: () => void;
  /** Leaves the rest of them: a gesture has begun. */
  readonly stop: () => void;
  /** Lays out what comes after a lens that another has led to. */
  readonly follow: (from: Lens, to: Lens) => void;
}

/** In ms: by then the browser has waited, or is too busy to; and the next step of a zoom is still to come. */
const SOON = 40;

/** So many steps a gesture takes soon: four times nearer. */
const STEPS = 6;

/** Lays out ahead for a surface. */
export function ahead(surface: Surface): Ahead {
  let ready: { readonly of: Plan; readonly step: number } | undefined;
  let prepared: { readonly of: Plan; readonly steps: number } | undefined;
  let waiting = 0;
  const layOut = (plan: Plan, lens: Lens): void => {
    if (surface.plan === plan) pictureAt(plan, lens, surface.sight);
  };
  const stop = (): void => {
    if (waiting !== 0) cancelIdleCallback(waiting);
    waiting = 0;
  };
  const prepare = (): void => {
    const { lens } = surface;
    const plan = crowdedOf(surface);
    const steps = prepared?.of === plan ? (prepared?.steps ?? 0) : 0;
    // Safari does not tell when it has nothing to do.
    if (!plan || steps > STEPS || !isSeen(surface.element) || !("requestIdleCallback" in globalThis)) return;
    stop();
    waiting = requestIdleCallback(() => {
      layOut(plan, scaled(plan.plot, lens, STEP ** steps, most(plan)));
      prepared = { of: plan, steps: steps + 1 };
      prepare();
    });
  };
  const follow = (from: Lens, to: Lens): void => {
    const plan = crowdedOf(surface);
    if (!plan || from.k === to.k) return;
    // The point that stays where it is.
    const at = (from.shift * to.k - to.shift * from.k) / (to.k - from.k);
    const lens = scaled(plan.plot, to, to.k > from.k ? STEP : 1 / STEP, most(plan), at);
    const step = stepOf(lens.k);
    if (ready?.of === plan && ready.step === step) return;
    ready = { of: plan, step };
    betweenFrames(() => {
      if (ready?.step === step) layOut(plan, lens);
    });
  };
  return { prepare, stop, follow };
}

/** The plan of a surface, if it has so many events that there is anything to lay out ahead. */
function crowdedOf({ plan }: Surface): Plan | undefined {
  return plan && isOfChart(plan) && plan.under ? plan : undefined;
}

/** Where frames take longer than a screen needs, browsers never wait. */
function betweenFrames(call: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(call, { timeout: SOON });
  else setTimeout(call, SOON);
}
