/** Playwright's `test` with a live page whose days are known, so that gestures can be held against dates. */
import type { Page } from "playwright";
import type { Locale } from "../../src/i18n/locale.ts";
import type { Site } from "../site.ts";
import { expect, test as base } from "../test.ts";
import { disagreements, windowIn, type Known } from "./agree.ts";
import { calendarOf, dayAt, dayOf, edgesOf, placeOf, type Calendar, type Window } from "./calendar.ts";
import { drawn, type Along, type Drawn, type DrawnMark } from "./drawn.ts";
import { complaints, homePath, openLive } from "./open.ts";

/** A window from a panel to the next but one, so that panning has room on both sides. */
export const ZOOMED = "from=2016-10-10&to=2016-11-25";

/** px: so far along time something is dragged. */
export const FAR = { 1280: 150, 390: 60 } as const;

/** Read once for each language, width and scale: what they are read from is the same at every load. */
const calendars = new Map<string, Calendar>();

/** ms: what is waited for takes a few frames. */
const OFTEN = { intervals: [40] };

/** The home page of a language, open at a view. */
export class Live implements Known {
  readonly page: Page;
  readonly site: Site;
  readonly locale: Locale;
  calendar: Calendar;

  constructor(page: Page, { site, locale, calendar }: Known) {
    this.page = page;
    this.site = site;
    this.locale = locale;
    this.calendar = calendar;
  }

  /** What the address names. */
  get window(): Window {
    return windowIn(this.page);
  }

  drawn(): Promise<Drawn> {
    return drawn(this.page);
  }

  /** The moment at a place along time, counted in days, as the window has it. */
  dayAt({ plot }: Pick<Drawn, "plot">, at: number): number {
    return dayAt(this.calendar, this.window, plot, at);
  }

  placeOf({ plot }: Pick<Drawn, "plot">, day: number): number {
    return placeOf(this.calendar, this.window, plot, day);
  }

  /** The middle of a day on which something was for certain, about the middle of everything. */
  get sureDay(): number {
    const days = this.site.timeline.events.flatMap(({ shape, earliest }) =>
      shape === "day" ? [dayOf(earliest ?? "") + 0.5] : [],
    );
    const fromMiddle = (day: number): number => Math.abs(this.calendar.at(day) - 0.5);
    return days.reduce((best, day) => (fromMiddle(day) < fromMiddle(best) ? day : best));
  }

  /** How much of everything the window shows, 0 to 1, in px of the whole. */
  get shown(): number {
    const [low, high] = edgesOf(this.calendar, this.window);
    return high - low;
  }

  /** So far, in px, coming to rest on whole days moves anything at most: half the widest column in sight. */
  rest({ plot }: Pick<Drawn, "plot">): number {
    const days = this.calendar.panels.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, n) => from + n),
    );
    const at = (day: number): number => placeOf(this.calendar, this.window, plot, day);
    const seen = days.filter((day) => at(day + 1) > plot.start && at(day) < plot.start + plot.size);
    return 1 + Math.max(0, ...seen.map((day) => at(day + 1) - at(day))) / 2;
  }

  /** Waits until what is drawn, the list and the count say what the address does. */
  async agrees(): Promise<void> {
    await expect.poll(() => disagreements(this.page, this), { ...OFTEN, message: "all agrees" }).toEqual([]);
  }

  /** Makes a gesture that changes the window, and waits for all to follow. The chart does not leap from under the pointer. */
  async changes(gesture: () => Promise<void>): Promise<void> {
    const [before, top] = [this.page.url(), await this.#top()];
    await gesture();
    await expect.poll(() => this.page.url(), { ...OFTEN, message: "the address follows" }).not.toBe(before);
    await this.agrees();
    expect(await this.#top(), "where the chart is on the page").toBeCloseTo(top, 0);
  }

  /** From the top of the page. A strip sticks to the window, and is the first thing on the page anyway. */
  #top(): Promise<number> {
    return this.page.evaluate(() => {
      const charts = [...document.querySelectorAll("svg.chart")].map((svg) => svg.getBoundingClientRect());
      return (charts.find(({ width }) => width > 0)?.y ?? -scrollY) + scrollY;
    });
  }

  /** Makes a gesture that is none of the chart's: neither the address nor the drawing changes. */
  async stays(gesture: () => Promise<void>): Promise<void> {
    const [before, places] = [this.page.url(), (await this.drawn()).marks];
    await gesture();
    expect(moved(places, (await this.drawn()).marks), "what has moved along time").toEqual([]);
    expect(this.page.url()).toBe(before);
    await this.agrees();
  }

  /** Brings the mouse to a place along time, and waits for what is fetched when it first comes near. */
  async point(picture: Drawn, at: number, y: number): Promise<void> {
    await this.page.mouse.move(across(picture, at), y);
    await this.bound();
  }

  async bound(): Promise<void> {
    await expect
      .poll(
        () =>
          this.page.evaluate(() =>
            [...document.querySelectorAll("svg.chart, svg.strip")].some(
              (svg) => svg.getClientRects().length > 0 && "__zoom" in svg,
            ),
          ),
        OFTEN,
      )
      .toBe(true);
  }
}

/** Where something is along time, as the screen counts. */
export function across({ box, rtl }: Pick<Drawn, "box" | "rtl">, at: number): number {
  return rtl ? box.x + box.width - at : box.x + at;
}

export function middle({ start, size }: Along): number {
  return start + size / 2;
}

/** Above the lanes there are no marks; on a strip none are links. From the top of the window. */
export function aboveMarks({ box }: Pick<Drawn, "box">): number {
  return box.y + 20;
}

/** The events whose marks have come, gone or moved by more than so many px. */
export function moved(before: readonly DrawnMark[], after: readonly DrawnMark[]): string[] {
  const keyOf = ({ event, second }: DrawnMark): string => `${event}${second ? " again" : ""}`;
  const places = new Map(after.map((mark) => [keyOf(mark), mark.start]));
  const came = after.filter((mark) => !before.some((each) => keyOf(each) === keyOf(mark)));
  const went = before.filter((mark) => !(Math.abs((places.get(keyOf(mark)) ?? NaN) - mark.start) <= 1));
  return [...came, ...went].map(keyOf);
}

/** Opens the home page of a language at a view. */
export type Opened = (locale: Locale, query?: string) => Promise<Live>;

export const test = base.extend<{ open: Opened }>({
  open: async ({ page, site }, use) => {
    const heard = complaints(page);
    await use(async (locale, query = "") => {
      const scale = new URLSearchParams(query).get("scale");
      const key = [locale, page.viewportSize()?.width, scale].join(" ");
      let calendar = calendars.get(key);
      const whole = scale === null ? "" : `scale=${scale}`;
      if (!calendar) {
        await openLive(page, site, homePath(site, locale, whole));
        calendar = calendarOf(await drawn(page), site.timeline.events);
        calendars.set(key, calendar);
      }
      const path = homePath(site, locale, query);
      if (page.url() !== site.origin + path) await openLive(page, site, path);
      const live = new Live(page, { site, locale, calendar });
      await live.agrees();
      return live;
    });
    expect(heard, "the browser complains of nothing").toEqual([]);
  },
});

export { expect } from "../test.ts";
