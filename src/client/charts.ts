/** The drawn widths of a page as one chart: whichever of them is seen is drawn, zoomed and brushed. */
import type { ChartWords } from "../i18n/chart-keys.ts";
import type { DayRange } from "../layout/chart-event.ts";
import { dayNumber, dayOf } from "../layout/days.ts";
import { lensOf } from "../layout/lens.ts";
import { plan, type Plan } from "../layout/plan.ts";
import { stripPlan } from "../layout/strip.ts";
import { shortDay } from "../layout/ticks.ts";
import type { View } from "../timeline/view.ts";
import type { Window } from "../timeline/window.ts";
import type { ChartData, LiveEvent } from "./data.ts";
import { isSeen } from "./find.ts";
import { measureBy } from "./measure.ts";
import { crowdingOf, isOfChart, type AnyPlan } from "./picture.ts";
import { Surface } from "./surface.ts";

/** What is drawn: the events that filters leave (or all, where the rest is dimmed), in the way that a view asks for. */
export interface Drawn {
  readonly view: View;
  readonly events: readonly LiveEvent[];
  /** Those that are not dimmed; without it none is. */
  readonly bright?: ReadonlySet<string>;
}

export interface ChartsOptions {
  readonly data: ChartData;
  /** All events of the page: whatever is filtered, time stays where it is. */
  readonly all: readonly LiveEvent[];
  readonly t: ChartWords;
}

/** So many plans are kept of each width: going back draws what was there. */
const KEPT = 6;

/** So many events that were found among others have marks, however many there are. */
const FOUND = 60;

export class Charts {
  readonly #options: ChartsOptions;
  readonly #measure;
  #last: Drawn | undefined;
  #read: string | undefined;
  #keeping: { readonly of: Plan; readonly key: string; readonly plan: Plan } | undefined;
  readonly #plans = new Map<Surface, Map<string, AnyPlan>>();
  readonly surfaces: readonly Surface[];
  /** Hears of each drawing, to mark what is lit or chosen among what was drawn anew. */
  onDrawn: (surface: Surface) => void = () => undefined;

  constructor(root: ParentNode, options: ChartsOptions) {
    this.#options = options;
    this.#measure = measureBy(options.data.widths);
    const widthOf = (step: Element): number => step.querySelector("svg")?.viewBox.baseVal.width ?? 0;
    const steps = [...root.querySelectorAll(".chart-step, .strip-step")].filter((step) => widthOf(step) > 0);
    const drawn = (surface: Surface): void => {
      this.onDrawn(surface);
    };
    this.surfaces = steps.map((step) => new Surface(step, widthOf(step), drawn));
  }

  /** The one that the width of the page shows; none where there are too few events for a chart. */
  get seen(): Surface | undefined {
    return this.surfaces.find(({ element }) => isSeen(element));
  }

  /** From the first to the last day that is drawn. */
  get span(): DayRange | undefined {
    const surface = this.seen ?? this.surfaces[0];
    const bands = surface && this.#planOf(surface, { view: {}, events: this.#options.all }).scale.bands;
    const [first, last] = [bands?.[0], bands?.at(-1)];
    return first && last && { from: dayOf(first.from), to: dayOf(last.to) };
  }

  /** The window of a view in words, if it is one; the drawing names its days. */
  daysOf(view: View): { readonly from: string; readonly to: string } | undefined {
    if (view.from === undefined && view.to === undefined) return undefined;
    const { data } = this.#options;
    const { from, to } = this.span ?? {};
    const words = { locale: data.locale, months: view.months ?? data.months };
    const said = (day = ""): string => shortDay(dayNumber(day), words);
    return { from: said(view.from ?? from), to: said(view.to ?? to) };
  }

  /** Draws what is seen. */
  show(drawn: Drawn, moves: boolean): void {
    this.#last = drawn;
    this.#showOn(this.seen, drawn, moves);
  }

  /** Draws on the widest what is seen on another: that is what paper gets. */
  showWidest(): void {
    const [widest] = [...this.surfaces].sort((a, b) => b.width - a.width);
    if (this.#last) this.#showOn(widest, this.#last, false);
  }

  /** What has the focus now keeps its mark, however far out a gesture leads. */
  hold(): void {
    const { seen } = this;
    if (seen?.plan && this.#last) seen.plan = this.#kept(seen, this.#last);
  }

  #showOn(on: Surface | undefined, drawn: Drawn, moves: boolean): void {
    if (on === undefined) return;
    const next = this.#kept(on, drawn);
    on.show(next, lensOf(next, windowOf(drawn.view)), moves);
  }

  /** A plan with marks for what is read, has the focus or was found, if few: in a crowd these would be in cells. */
  #kept(surface: Surface, drawn: Drawn): AnyPlan {
    const plan = this.#planOf(surface, drawn);
    if (!isOfChart(plan) || plan.under === undefined) return plan;
    const { view, bright } = drawn;
    const focused = document.activeElement?.closest(".mark, .tick")?.getAttribute("data-id");
    // What was read last is where the focus goes back to.
    const ids = [view.event, focused, this.#read, ...(bright && bright.size <= FOUND ? bright : [])];
    this.#read = view.event ?? focused ?? this.#read;
    const kept = new Set(ids.flatMap((id) => id ?? []));
    const key = [...kept, "|", ...(bright ?? "-")].join(" ");
    if (this.#keeping?.of !== plan || this.#keeping.key !== key)
      this.#keeping = { of: plan, key, plan: { ...plan, kept, ...(bright && { bright }) } };
    return this.#keeping.plan;
  }

  #planOf(surface: Surface, { view, events }: Drawn): AnyPlan {
    const { data, all, t } = this.#options;
    const scale = view.scale ?? "fitted";
    const background = isOpened(view, data);
    const months = view.months ?? data.months;
    const key = [scale, String(background), months, ...events.map(({ id }) => id)].join(" ");
    const plans = this.#plans.get(surface) ?? new Map<string, AnyPlan>();
    this.#plans.set(surface, plans);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const part = data.part === true || all.length < data.events.length;
    const words = {
      locale: data.locale,
      months,
      kinds: data.kinds,
      measure: this.#measure,
      t,
      width: surface.width,
      part,
      ...crowdingOf(),
    };
    const [laid, fit] = [events.map(({ chart }) => chart), all.map(({ chart }) => chart)];
    const made = surface.element.classList.contains("strip-step")
      ? stripPlan(laid, { ...words, fit })
      : plan(laid, { ...words, fit, threads: new Map(Object.entries(data.threads)), scale, background, brush: true });
    plans.set(key, made);
    const [oldest] = plans.keys();
    if (plans.size > KEPT && oldest !== undefined) plans.delete(oldest);
    return made;
  }
}

/** Whether the background is drawn in lanes: asked for, or named by the filter. */
export function isOpened(view: View, { kinds }: Pick<ChartData, "kinds">): boolean {
  const background = kinds.filter(({ role }) => role === "background");
  return view.background === true || background.some(({ id }) => view.kind?.includes(id) === true);
}

/** The window of a view. */
export function windowOf({ from, to }: View): Window {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
