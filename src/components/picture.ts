/** The chart of a list of events, laid out and drawn for each width step, so that a page only has to choose. */
import { parseEdtf } from "../dates/edtf.ts";
import { widthOf } from "../compile/measure.ts";
import { chartEvents } from "../layout/events.ts";
import { STEPS } from "../layout/frame.ts";
import { scene } from "../layout/scene.ts";
import type { Scene } from "../layout/scene-types.ts";
import { strip } from "../layout/strip.ts";
import { still, stillStrip } from "../still/still.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

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
  readonly charts: readonly (Step & { readonly scene: Scene })[];
  readonly strips: readonly Step[];
}

/** The key of a page asks for what its chart has drawn already. */
const drawn = new WeakMap<readonly TimelineEvent[], Picture | undefined>();

/** Fewer say nothing in a chart that their line in the list does not. */
const LEAST = 2;

/** The picture of the events, which are a list of one page and so of one language; nothing if they are too few. */
export function pictureOf(edition: Edition, events: readonly TimelineEvent[]): Picture | undefined {
  if (!drawn.has(events)) drawn.set(events, draw(edition, events));
  return drawn.get(events);
}

function draw(edition: Edition, events: readonly TimelineEvent[]): Picture | undefined {
  const { locale, site, timeline, text } = edition;
  const { months, zones } = site;
  const href = ({ id }: TimelineEvent): string => edition.href(`events/${id}/`);
  const laid = chartEvents(timeline, events, { locale, months, zones, parse: parseEdtf, href });
  const threads = new Map(timeline.threads.map(({ id, title }) => [id, text(title)]));
  const options = { locale, months, kinds: timeline.kinds, threads, measure: widthOf };
  const scenes = STEPS.map((width) => scene(laid, { ...options, width }));
  const [widest] = scenes;
  if (widest === undefined || linked(widest) < LEAST) return undefined;
  return {
    scene: widest,
    charts: scenes.map((each) => ({ width: each.width, scene: each, markup: still(each) })),
    strips: STRIPS.map((width) => ({ width, markup: stillStrip(strip(laid, { ...options, width })) })),
  };
}

/** How many events can be seen: one of which no day is known at all has no place. */
function linked({ marks, background }: Scene): number {
  return marks.filter(({ second }) => !second).length + (background?.ticks.length ?? 0);
}
