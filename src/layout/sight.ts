/**
 * What of a chart is on the screen: one of a thousand marks is several screens high, and the frames of a gesture are
 * short. Only what is in sight is laid out and drawn meanwhile; the rest follows when the gesture has ended.
 */
import { max, min } from "./extremes.ts";
import type { Plan } from "./plan.ts";

/** From top to bottom, in px of the scene. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** How far a mark and its label reach up and down, in px; and a little more, as the page may be scrolled meanwhile. */
const REACH = 60;

/** Whether something in the middle of which `y` is can be seen; everything can without a sight. */
export function inSight(sight: Sight | undefined, y: number): boolean {
  return sight === undefined || (y > sight.top - REACH && y < sight.bottom + REACH);
}

/** Whether a line through points can be seen. */
export function spansSight(sight: Sight, points: readonly { readonly y: number }[]): boolean {
  const [low, high] = [min(points, ({ y }) => y) ?? NaN, max(points, ({ y }) => y) ?? NaN];
  return high > sight.top - REACH && low < sight.bottom + REACH;
}

/** Of each plan the last, since a page is rarely scrolled while its chart is dragged. */
const last = new WeakMap<Plan, Plan>();

/**
 * The part of a plan that is in sight. Time, lanes and the overview are those of the whole.
 * @example sceneAt(planIn(plan, { top: 0, bottom: 900 }), lens).marks.length <= sceneAt(plan, lens).marks.length
 */
export function planIn(plan: Plan, sight: Sight): Plan {
  const known = last.get(plan);
  if (known?.sight?.top === sight.top && known.sight.bottom === sight.bottom) return known;
  const { background } = plan;
  // What a crowd has of its own is known only under a lens, and from this row.
  const isCrowd = plan.under && !plan.cellsAt;
  const made: Plan = {
    ...plan,
    sight,
    rows: plan.rows.filter(({ marks: [first] }) => first !== undefined && inSight(sight, first.y)),
    marks: plan.marks.filter(({ y }) => inSight(sight, y)),
    pairs: plan.pairs.filter(({ own, other }) => spansSight(sight, [own, other])),
    stories: plan.stories.filter(({ stages }) => spansSight(sight, stages)),
    background: background && (isCrowd || inSight(sight, background.y)) ? background : undefined,
  };
  last.set(plan, made);
  return made;
}
