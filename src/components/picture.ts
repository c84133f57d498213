/** The chart of a list of events, laid out and drawn for each width step, so that a page only has to choose. */
import { parseEdtf } from "../dates/edtf.ts";
import { widthOf } from "../compile/measure.ts";
import { crowding } from "../layout/crowding.ts";
import { chartEvents } from "../layout/events.ts";
import { STEPS } from "../layout/frame.ts";
import { plan } from "../layout/plan.ts";
import { sceneAt } from "../layout/scene.ts";
import type { Scene } from "../layout/scene-types.ts";
import { strip } from "../layout/strip.ts";
import { summaryOf } from "../layout/summary.ts";
import { still, stillStrip } from "../still/still.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { View } from "../timeline/view.ts";
import type { Edition } from "./edition.ts";
import { listed } from "./neighbours.ts";

/** Of the strips on phones: each is stretched until there is room for the next. */
const STRIPS = [288, 340, 400, 480] as const;

export interface Step {
  readonly width: number;
  /** An `<svg>`, made and escaped by a document. */
  readonly markup: string;
}

export interface Picture {
  /** The widest, for what is the same in all. */
  readonly scene: Scene;
  /** One sentence on the whole, for whoever cannot see it. */
  readonly summary: string;
  readonly charts: readonly (Step & { readonly scene: Scene })[];
  readonly strips: readonly Step[];
}

/** How a saved view is drawn, beside which events it shows. */
export type Look = Pick<View, "scale" | "background">;

/** The key of a page asks for what its chart has drawn already. */
const drawn = new WeakMap<readonly TimelineEvent[], Map<string, Picture | undefined>>();

/** Fewer say nothing in a chart that their line in the list does not. */
const LEAST = 2;

/**
 * The picture of the events, which are a list of one page and so of one language; nothing if they are too few. The
 * strip is fitted whatever the look: on a phone the list is the chart.
 */
export function pictureOf(edition: Edition, events: readonly TimelineEvent[], look: Look = {}): Picture | undefined {
  const { scale = "fitted", background = false } = look;
  const looks = drawn.get(events) ?? new Map<string, Picture | undefined>();
  drawn.set(events, looks);
  const key = `${scale} ${background}`;
  if (!looks.has(key)) looks.set(key, draw(edition, events, { scale, background }));
  return looks.get(key);
}

function draw(edition: Edition, events: readonly TimelineEvent[], look: Required<Look>): Picture | undefined {
  const { locale, site, timeline, text, t } = edition;
  const { kinds } = timeline;
  const { months, zones } = site;
  const href = ({ id }: TimelineEvent): string => edition.href(`events/${id}/`);
  const laid = chartEvents(timeline, events, { locale, months, zones, parse: parseEdtf, href });
  const threads = new Map(timeline.threads.map(({ id, title }) => [id, text(title)]));
  // A withdrawn event is missed nowhere.
  const part = events.length < listed(timeline).length;
  const options = { locale, months, t, kinds, threads, measure: widthOf, part, crowding };
  const plans = STEPS.map((width) => plan(laid, { ...options, ...look, width }));
  const scenes = plans.map((each) => sceneAt(each));
  const [[planned], [widest]] = [plans, scenes];
  if (planned === undefined || widest === undefined || linked(widest) < LEAST) return undefined;
  return {
    scene: widest,
    summary: summaryOf(laid, planned.scale.bands, { locale, months, kinds }),
    charts: scenes.map((each) => ({ width: each.width, scene: each, markup: still(each) })),
    strips: STRIPS.map((width) => ({ width, markup: stillStrip(strip(laid, { ...options, width })) })),
  };
}

/** How many events can be seen: one of which no day is known at all has no place. */
function linked({ marks, cells = [], background }: Scene): number {
  return marks.filter(({ second }) => !second).length + cells.length + (background?.ticks.length ?? 0);
}
