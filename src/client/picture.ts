/** The chart and the strip as one: a plan of either, what it shows through a lens, and the drawing of that. */
import { chart, holder, strip } from "../draw/chart.ts";
import type { Lens } from "../layout/lens.ts";
import type { Plan, SceneOptions } from "../layout/plan.ts";
import type { Scene, Strip } from "../layout/scene-types.ts";
import { sceneAt } from "../layout/scene.ts";
import { planIn, type Sight } from "../layout/sight.ts";
import { stripAt, type StripPlan } from "../layout/strip.ts";
import type * as Crowd from "./crowd.ts";

declare global {
  interface ImportMetaEnv {
    /** Whether there are so many events that charts may have cells: what no page of a site needs is in none of its scripts. */
    readonly CROWDED: boolean;
  }
}

/** What many events are laid out and drawn with; few pages need it. */
let crowd: typeof Crowd | undefined;

/**
 * Fetches it.
 * @throws if it cannot be had: one by one they are too many to be drawn
 */
export async function bringCrowd(): Promise<void> {
  if (import.meta.env.CROWDED) crowd = await import("./crowd.ts");
}

/** What a plan of many events is made with. */
export function crowdingOf(): Pick<SceneOptions, "crowding"> {
  return crowd ? { crowding: crowd.crowding } : {};
}

/** Brings the cells of a chart to life, if it can have any. */
export const bindCells: typeof Crowd.bindCells = (...given) => {
  crowd?.bindCells(...given);
};

export type AnyPlan = Plan | StripPlan;
export type Picture = Scene | Strip;

/** Whether a plan is of a chart, which alone has an overview. */
export function isOfChart(plan: AnyPlan): plan is Plan {
  return "overview" in plan;
}

/** Whether a picture is of a chart. */
export function isScene(picture: Picture | undefined): picture is Scene {
  return picture !== undefined && "overview" in picture;
}

/** What a plan shows through a lens; of a chart no more than is in sight, if that is said. */
export function pictureAt(plan: AnyPlan, lens: Lens, sight?: Sight): Picture {
  if (!isOfChart(plan)) return stripAt(plan, lens);
  return sceneAt(sight ? planIn(plan, sight) : plan, lens);
}

/** Draws a picture into the element that has the build's. */
export function drawIn(element: Element, picture: Picture): void {
  if (isScene(picture)) chart(holder(element), picture, crowd ? [crowd.CELLS] : []);
  else strip(holder(element), picture);
}
