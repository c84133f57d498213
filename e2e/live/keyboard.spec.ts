/**
 * The way from the top of the page to the passage of an article and back, without a mouse. What is announced at each
 * step, by the focus (a name) or by the page (`hears`), stands here in the words in which it is said.
 */
import type { TimelineEvent } from "../../src/timeline/timeline.ts";
import { expect, test } from "../test.ts";
import { hears, listen } from "./heard.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { focusedEvent, tabTo } from "./walk.ts";

interface Words {
  /** The keys that lead on and back in time. */
  readonly next: string;
  readonly previous: string;
  readonly keys: string;
  readonly place: (at: number, of: number) => string;
  /** As a pattern: its space does not break. */
  readonly passage: (paragraph: number) => string;
  readonly pane: string;
  readonly close: string;
}

const WORDS: Readonly<Record<"en" | "ar", Words>> = {
  en: {
    next: "ArrowRight",
    previous: "ArrowLeft",
    keys: "Arrow keys lead from event to event, Home and End to the first and the last; plus and minus zoom, 0 shows everything; Enter opens an event, Escape closes it.",
    place: (at, of) => `Event ${String(at)} of ${String(of)}`,
    passage: (paragraph) => `paragraph\\s${String(paragraph)}`,
    pane: "Chosen event",
    close: "Close",
  },
  ar: {
    next: "ArrowLeft",
    previous: "ArrowRight",
    keys: "مفاتيح الأسهم تنقل من حدث إلى حدث، وHome وEnd إلى الأول والأخير؛ وعلامتا الجمع والطرح للتقريب والتبعيد، و0 لعرض الكل؛ وEnter يفتح الحدث، وEscape يغلقه.",
    place: (at, of) => `الحدث ${String(at)} من ${String(of)}`,
    passage: (paragraph) => `الفقرة\\s${String(paragraph)}`,
    pane: "الحدث المختار",
    close: "أغلق",
  },
};

const MARK = ":is(.mark, .tick)";

for (const locale of ["en", "ar"] as const) {
  const words = WORDS[locale];

  test(`by keys alone, in ${locale}: from the top of the page to a passage of an article and back`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    // Keys are faster here than any hand: they would come before the page has come to rest where it leads.
    await page.emulateMedia({ reducedMotion: "reduce" });
    const faults = complaints(page);
    await listen(page);
    await openLive(page, site, homePath(site, locale));
    const events = site.timeline.events.filter(({ withdrawn }) => withdrawn === undefined);
    const drawn = events.filter(({ earliest, latest, outsideDate }) => earliest ?? latest ?? outsideDate);
    const [first, second, last] = [drawn[0], drawn[1], drawn.at(-1)];
    if (!first || !second || !last) throw new Error("too few events");
    const titled = ({ title }: TimelineEvent) => new RegExp(`${escaped(title[locale])}$`, "u");
    // "Envoy, May. Visit, said to have happened: Envoy A in the capital, 17 May 2012, Capital, 1 article"
    const told = ({ label, title }: TimelineEvent) =>
      new RegExp(`^(?:${escaped(label[locale])}\\. )?[^:]+[,،] [^:]+: ${escaped(title[locale])}[,،] .+`, "u");
    const focus = page.locator(":focus");

    // The first Tab leads past the navigation, and some more to the chart: one stop, its first event.
    await page.keyboard.press("Tab");
    await expect(focus).toHaveAttribute("href", "#main");
    expect(await tabTo(page, MARK)).toBeLessThan(30);
    await expect(focus).toHaveRole("link");
    await expect(focus).toHaveAccessibleName(told(first));
    await expect(page.getByRole("figure")).toHaveAccessibleDescription(words.keys);
    // It is the only one: the next Tab is beyond the chart, and back it is again the same.
    await page.keyboard.press("Tab");
    expect(await focus.evaluate((element) => element.closest("svg.chart"))).toBeNull();
    await page.keyboard.press("Shift+Tab");
    expect(await focusedEvent(page)).toBe(first.id);

    // Arrows lead on in the direction in which time is written; the focus tells each event.
    await page.keyboard.press(words.next);
    await expect(focus).toHaveAccessibleName(told(second));
    await page.keyboard.press(words.previous);
    await expect(focus).toHaveAccessibleName(told(first));
    // There is nothing before the first.
    await page.keyboard.press(words.previous);
    await expect(focus).toHaveAccessibleName(told(first));
    await page.keyboard.press("End");
    await expect(focus).toHaveAccessibleName(told(last));
    await page.keyboard.press("Home");
    await expect(focus).toHaveAccessibleName(told(first));
    // Down is another lane.
    await page.keyboard.press("ArrowDown");
    expect(await kindOfFocus()).not.toBe(first.kind);
    await page.keyboard.press("ArrowUp");
    expect(await kindOfFocus()).toBe(first.kind);
    await page.keyboard.press("Home");
    await page.keyboard.press(words.next);
    await expect(focus).toHaveAccessibleName(told(second));

    // Enter opens it: its place is said, and the focus goes to its heading.
    const place = events.indexOf(second) + 1;
    await hears(page, () => page.keyboard.press("Enter"), words.place(place, events.length));
    const pane = page.getByRole("complementary", { name: words.pane });
    await expect(pane.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(focus).toHaveAccessibleName(titled(second));
    await expect(focus).toBeInViewport();
    const opened = page.url();
    expect(new URL(opened).search).toBe(`?event=${second.id}`);

    // Tab leads through it to the passage, Enter to that paragraph of the article.
    const claim = second.claims[0];
    const passage = `a[href$="/sources/${claim?.source ?? ""}/#p${String(claim?.paragraph)}"]`;
    await tabTo(page, passage);
    await expect(focus).toHaveRole("link");
    await expect(focus).toHaveAccessibleName(new RegExp(`${words.passage(claim?.paragraph ?? 0)}$`, "u"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sources\/.*#p\d+$/u);
    const paragraph = page.locator(":target");
    await expect(paragraph).toHaveId(`p${String(claim?.paragraph)}`);
    await expect(paragraph).toBeInViewport();
    await expect(paragraph.getByRole("heading")).toHaveText(
      new RegExp(`^${words.passage(claim?.paragraph ?? 0)}$`, "u"),
    );
    // Going on from here is going on from there.
    await page.keyboard.press("Tab");
    expect(await focus.evaluate((element) => element.closest(":target") !== null)).toBe(true);

    // Back (Alt and an arrow, which a browser without a window does not have): the same view, the detail open.
    await listen(page);
    await page.goBack();
    await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
    expect(page.url()).toBe(opened);
    await expect(pane.getByRole("heading", { level: 2, name: titled(second) })).toBeInViewport();

    // The focus was left behind on the other page; Escape closes the detail all the same, and it is where it was read.
    await page.keyboard.press("Escape");
    await expect(pane).toBeHidden();
    await expect(focus).toHaveAccessibleName(titled(second));
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual([]);

    async function kindOfFocus(): Promise<string | undefined> {
      const id = await focusedEvent(page);
      return drawn.find((event) => event.id === id)?.kind;
    }
  });

  test(`in ${locale}, closing a detail leads back to where it was opened: to the mark, the line of the list, the button`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale));
    const pane = page.getByRole("complementary", { name: words.pane });
    const focus = page.locator(":focus");
    await tabTo(page, MARK);
    const id = await focusedEvent(page);

    await page.keyboard.press("Enter");
    await expect(pane.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(pane).toBeHidden();
    await expect(focus).toHaveClass(/\b(?:mark|tick)\b/u);
    expect(await focusedEvent(page)).toBe(id);

    // By its button it is the same.
    await page.keyboard.press("Enter");
    await expect(pane.getByRole("heading", { level: 2 })).toBeFocused();
    await tabTo(page, "[data-do=close]", "Shift+Tab");
    await expect(focus).toHaveAccessibleName(words.close);
    await page.keyboard.press("Space");
    await expect(pane).toBeHidden();
    await expect(focus).toHaveClass(/\b(?:mark|tick)\b/u);

    await tabTo(page, ".entry-title a");
    const line = await focus.getAttribute("href");
    await page.keyboard.press("Enter");
    await expect(pane.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(pane).toBeHidden();
    await expect(focus).toHaveAttribute("href", line ?? "");
    expect(await focus.evaluate((element) => element.closest(".list") !== null)).toBe(true);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
