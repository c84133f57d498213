/** Searching as people type, in the page of either language: what is looked for is chosen from the data by its letters. */
import type { Page } from "playwright";
import { translate } from "../../src/i18n/strings.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { select } from "../../src/timeline/query.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { seen } from "./seen.ts";

/** A search, and events that it has to find. */
interface Case {
  readonly typed: string;
  readonly finds: readonly string[];
}

/** How many are tried of each. */
const FEW = 4;

const events = (site: Site) => select(site.timeline, {});

/** As most people type: no hamza on or below a letter, none alone. */
function withoutHamza(text: string): string {
  return text.replace(/[أإآ]/gu, "ا").replaceAll("ؤ", "و").replaceAll("ئ", "ي").replaceAll("ء", "");
}

/** As printed for those who learn to read: a mark on each letter, by turns, and some drawn out. */
function withTashkeel(text: string): string {
  const marks = ["\u064e", "\u064f", "\u0650", "\u0651", "\u0652", "\u0640"];
  let index = 0;
  return text.replace(/[\u0621-\u063a\u0641-\u064a]/gu, (letter) => letter + (marks[index++ % marks.length] ?? ""));
}

const inArabicDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit)));

/** What is to be typed, and why it must be found. */
const CASES: Readonly<Record<string, (site: Site) => Case[]>> = {
  "an Arabic title without its hamza": (site) =>
    events(site)
      .filter(({ title }) => /[أإآؤئ]/u.test(title.ar))
      .map(({ id, title }) => ({ typed: withoutHamza(title.ar), finds: [id] })),
  "an Arabic title with tashkeel": (site) =>
    events(site)
      .filter(({ title }) => /[ةى]/u.test(title.ar))
      .map(({ id, title }) => ({ typed: withTashkeel(title.ar), finds: [id] })),
  "a ta marbuta typed as ha, an alef maqsura as ya": (site) =>
    events(site)
      .filter(({ title }) => /ة(?:\s|$)/u.test(title.ar) && /ى(?:\s|$)/u.test(title.ar))
      .map(({ id, title }) => ({ typed: title.ar.replaceAll("ة", "ه").replaceAll("ى", "ي"), finds: [id] })),
  "a Latin spelling of an actor that no title has": (site) =>
    site.timeline.actors.flatMap(({ id, spellings }) => {
      const own = events(site).filter(({ actors }) => actors.some((actor) => actor.id === id));
      const foreign = spellings.filter(
        (spelling) =>
          /^[\p{Script=Latin} '’-]+$/u.test(spelling) &&
          events(site).every(({ title }) => !title.en.toLowerCase().includes(spelling.toLowerCase())),
      );
      return own.length > 0 ? foreign.map((typed) => ({ typed, finds: own.map((event) => event.id) })) : [];
    }),
  "a number in Arabic-Indic digits": (site) =>
    events(site).flatMap(({ id, title }) => {
      const [number] = /(?<!\d)\d{2,}(?!\d)/u.exec(title.ar) ?? [];
      return number === undefined ? [] : [{ typed: inArabicDigits(number), finds: [id] }];
    }),
  "an English title in capitals, its words the other way round": (site) =>
    events(site).map(({ id, title }) => ({
      typed: title.en.toUpperCase().split(" ").reverse().join(" "),
      finds: [id],
    })),
};

/** The longest: they have most of what can go wrong. */
const some = (cases: readonly Case[]): Case[] =>
  [...cases].sort((a, b) => b.typed.length - a.typed.length).slice(0, FEW);

const field = (page: Page, locale: Locale) =>
  page.getByRole("searchbox", { name: translate(locale)("filter.search"), exact: true });

/** What is in sight: the events of the list, and the number that is told of them. */
async function listed(page: Page): Promise<{ readonly ids: readonly string[]; readonly count: number }> {
  const { listed, count } = await seen(page);
  return { ids: listed, count };
}

for (const locale of ["en", "ar"] as const) {
  for (const [what, cases] of Object.entries(CASES)) {
    test(`in ${locale}, ${what} is found, and the list shows nothing but what was found`, async ({ site, page }) => {
      const tried = some(cases(site));
      expect(tried.length, "the content has such events").toBeGreaterThan(0);
      const faults = complaints(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await openLive(page, site, homePath(site, locale));
      const all = events(site).length;
      for (const { typed, finds } of tried) {
        await field(page, locale).fill("");
        await expect.poll(() => listed(page).then(({ ids }) => ids.length)).toBe(all);
        await page.keyboard.insertText(typed);
        await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(typed);
        await expect.poll(() => listed(page).then(({ ids }) => ids.length), typed).toBeLessThan(all);
        const { ids, count } = await listed(page);
        expect.soft(ids, typed).toEqual(expect.arrayContaining([...finds]));
        expect.soft(count, typed).toBe(ids.length);
        // A month with nothing left in it goes with its events.
        const empty = page.locator(".month:visible").filter({ hasNot: page.locator(".entry:visible") });
        await expect.soft(empty, typed).toHaveCount(0);
      }
      expect(faults).toEqual([]);
    });
  }

  test(`in ${locale}, a search lives in its address: there after loading again, gone after "back", there after "forward"`, async ({
    site,
    page,
  }) => {
    const [event] = events(site).filter(({ title }) => /[أإآؤئ]/u.test(title.ar));
    const typed = withoutHamza(event?.title.ar ?? "");
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale));
    const whole = await listed(page);
    await field(page, locale).pressSequentially(typed);
    await expect.poll(() => listed(page).then(({ ids }) => ids)).toEqual([event?.id]);
    const address = page.url();

    await page.reload();
    await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
    expect(page.url()).toBe(address);
    await expect(field(page, locale)).toHaveValue(typed);
    expect((await listed(page)).ids).toEqual([event?.id]);

    // All the letters were one step.
    await page.goBack();
    await expect(field(page, locale)).toHaveValue("");
    await expect.poll(() => listed(page)).toEqual(whole);
    await page.goForward();
    await expect(field(page, locale)).toHaveValue(typed);
    await expect.poll(() => listed(page).then(({ ids }) => ids)).toEqual([event?.id]);
  });

  for (const width of [390, 1280]) {
    test(`in ${locale} at ${String(width)} px, an address with a search shows no frame with anything else`, async ({
      site,
      page,
    }) => {
      const [event] = events(site).filter(({ title }) => /[أإآؤئ]/u.test(title.ar));
      const query = `q=${encodeURIComponent(withoutHamza(event?.title.ar ?? ""))}`;
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const frames: string[][] = [];
        (globalThis as Filmed).filmed = frames;
        const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
        const film = (): void => {
          const shown = document.querySelectorAll(".entry, .timeline, .strips, .count, .saved");
          frames.push([...shown].filter(isSeen).map((element) => element.getAttribute("data-id") ?? element.className));
          requestAnimationFrame(film);
        };
        requestAnimationFrame(film);
      });
      // Slow enough that whatever is wrongly there before would be seen for long.
      await page.route(/search\.json$/u, async (route) => {
        await page.waitForFunction(() => ((globalThis as Filmed).filmed ?? []).length > 20);
        await route.continue();
      });
      await openLive(page, site, homePath(site, locale, query));
      await expect.poll(() => listed(page).then(({ ids }) => ids)).toEqual([event?.id]);
      const frames = await page.evaluate(() => (globalThis as Filmed).filmed ?? []);
      const before = frames.filter((frame) => frame.length === 0);
      expect(before.length, "frames were filmed before the index came").toBeGreaterThan(10);
      const ids = new Set(events(site).map(({ id }) => id));
      const shown = new Set(frames.flat().filter((name) => ids.has(name)));
      expect([...shown]).toEqual([event?.id]);
    });
  }
}

/** What could be seen in each frame. */
type Filmed = typeof globalThis & { filmed?: string[][] };
