/**
 * What the page says by itself to those who do not see it, after each thing that can be done by keys: one sentence of
 * what has come of it, once.
 */
import type { Locator, Page } from "playwright";
import type { Locale } from "../../src/i18n/locale.ts";
import { select } from "../../src/timeline/query.ts";
import type { View } from "../../src/timeline/view.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { heard, hears, listen } from "./heard.ts";
import { homePath, openLive } from "./open.ts";
import { focusedEvent, tabTo } from "./walk.ts";

const MARK = ":is(.mark, .tick)";

/** What is said, in the words in which it is. */
interface Words {
  readonly count: (n: number, of: number) => string;
  readonly none: string;
  readonly dimmed: (count: string) => string;
  readonly window: RegExp;
  readonly whole: RegExp;
  readonly trueScale: string;
  readonly fitted: string;
  readonly opened: (name: string) => string;
  readonly closed: (name: string) => string;
  readonly selected: (at: number, of: number) => RegExp;
  readonly dropped: (values: string) => string;
  readonly copied: string;
  readonly origins: string;
  readonly more: string;
  readonly dim: string;
  readonly search: string;
  readonly scale: string;
  readonly next: string;
  readonly previous: string;
  readonly reset: string;
  readonly copy: string;
  readonly keys: { readonly next: string };
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    count: (n, of) => (n === of ? `${String(of)} events` : `${String(n)} of ${String(of)} events`),
    none: "No event matches.",
    dimmed: (count) => `Highlighted: ${count}`,
    window: /^Shown: \d{1,2} \p{L}+ \d{4} to \d{1,2} \p{L}+ \d{4}, \d+ events?$/u,
    whole: /^Shown: all days, \d+ events$/u,
    trueScale: "Scale: true to time",
    fitted: "Scale: day by day where the articles tell of days",
    opened: (name) => `${name}: in lanes`,
    closed: (name) => `${name}: in one row`,
    selected: (at, of) => new RegExp(`^Event ${String(at)} of ${String(of)}: .+`, "u"),
    dropped: (values) => `Left out of the address, not understood or hidden by its filters: \u2066${values}\u2069`,
    copied: "Copied",
    origins: "Who says it",
    more: "More filters",
    dim: "Dim the rest instead of hiding it",
    search: "Search in English or Arabic",
    scale: "True to scale",
    next: "Next event",
    previous: "Previous event",
    reset: "Reset",
    copy: "Copy link",
    keys: { next: "ArrowRight" },
  },
  ar: {
    count: (n, of) => (n === of ? `${String(of)} حدثًا` : `${String(n)} من أصل ${String(of)} حدثًا`),
    none: "لا حدث يطابق ذلك.",
    dimmed: (count) => `المبرز: ${count}`,
    window: /^المعروض: من \d{1,2} [\p{L} ]+ \d{4} إلى \d{1,2} [\p{L} ]+ \d{4}، .+$/u,
    whole: /^المعروض: كل الأيام، .+$/u,
    trueScale: "المقياس: بحسب الزمن الحقيقي",
    fitted: "المقياس: يومًا بيوم حيث تتناول المقالات أيامًا بعينها",
    opened: (name) => `${name}: عرض في مسارات`,
    closed: (name) => `${name}: عرض في صف واحد`,
    selected: (at, of) => new RegExp(`^الحدث ${String(at)} من ${String(of)}: .+`, "u"),
    dropped: (values) => `في العنوان ما لم يُفهم أو ما تخفيه تصفيته، فأُهمل: \u2066${values}\u2069`,
    copied: "نُسخ",
    origins: "من قال",
    more: "تصفية أدق",
    dim: "خفّف ظهور البقية بدل إخفائها",
    search: "ابحث بالعربية أو الإنجليزية",
    scale: "بالمقياس الحقيقي",
    next: "الحدث التالي",
    previous: "الحدث السابق",
    reset: "ألغِ الاختيارات",
    copy: "انسخ الرابط",
    keys: { next: "ArrowLeft" },
  },
};

const summary = (page: Page, name: string): Locator => page.locator("summary", { hasText: name });

const countOf = ({ timeline }: Site, view: View): number => select(timeline, view).length;

/** A page that is listened to, at a width at which nothing is folded. */
async function open(page: Page, site: Site, locale: Locale, query = ""): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await listen(page);
  await openLive(page, site, homePath(site, locale, query));
}

for (const locale of ["en", "ar"] as const) {
  const words = WORDS[locale];

  test(`in ${locale}, a menu is opened, ticked and closed by keys, and each tick is answered by one count`, async ({
    site,
    page,
  }) => {
    await open(page, site, locale);
    const all = countOf(site, {});
    await tabTo(page, "summary.chip");
    const menu = summary(page, words.origins);
    await expect(menu).toBeFocused();
    await page.keyboard.press("Enter");
    const boxes = page.locator(".menu[open] input[type=checkbox]");
    await page.keyboard.press("Tab");
    await expect(boxes.first()).toBeFocused();
    const first = (await boxes.first().getAttribute("value")) ?? "";
    const one = countOf(site, { origin: [first] });
    await expect(boxes.first()).toHaveAccessibleName(new RegExp(` ${String(one)}$`, "u"));
    await hears(page, () => page.keyboard.press("Space"), words.count(one, all));
    expect(new URL(page.url()).searchParams.get("origin")).toBe(first);
    await page.keyboard.press("Tab");
    const second = (await boxes.nth(1).getAttribute("value")) ?? "";
    await hears(page, () => page.keyboard.press("Space"), words.count(countOf(site, { origin: [first, second] }), all));
    await hears(page, () => page.keyboard.press("Space"), words.count(one, all));

    // Escape closes the menu and nothing else; the focus is where it was opened, which tells how much is ticked.
    await page.keyboard.press("Escape");
    await expect(boxes.first()).toBeHidden();
    await expect(menu).toBeFocused();
    await expect(menu).toHaveText(new RegExp(`${words.origins}\\s*1`, "u"));
    expect(new URL(page.url()).searchParams.get("origin")).toBe(first);

    // The button that clears goes away with the choice; the focus stays among the filters.
    await tabTo(page, "[data-do=reset]");
    await expect(page.locator(":focus")).toHaveAccessibleName(words.reset);
    await hears(page, () => page.keyboard.press("Enter"), words.count(all, all));
    await expect(page.locator("[data-do=any-kind]")).toBeFocused();
  });

  test(`in ${locale}, "next" and "previous" say where among the shown events one is, and which`, async ({
    site,
    page,
  }) => {
    const kind = select(site.timeline, {})[0]?.kind ?? "";
    const events = select(site.timeline, { kind: [kind] });
    const [of, second, third] = [events.length, events[1], events[2]];
    if (!second || !third) throw new Error("too few events of a kind");
    await open(page, site, locale, `kind=${kind}`);
    await tabTo(page, MARK);
    await page.keyboard.press(words.keys.next);
    expect(await focusedEvent(page)).toBe(second.id);
    await page.keyboard.press("Enter");
    await expect(page.locator(".detail h2")).toBeFocused();

    await tabTo(page, "[data-do=next]", "Shift+Tab");
    const button = page.locator(":focus");
    await expect(button).toHaveAccessibleName(words.next);
    await heard(page);
    await page.keyboard.press("Enter");
    await expect(page.locator(`.detail article[data-id="${third.id}"]`)).toBeVisible();
    const [said, ...more] = await heard(page);
    expect(said).toMatch(words.selected(3, of));
    expect(said).toContain(third.title[locale]);
    expect(more).toEqual([]);
    // The focus stays, so that one can go on.
    await expect(button).toHaveAccessibleName(words.next);

    await page.keyboard.press("Shift+Tab");
    await expect(button).toHaveAccessibleName(words.previous);
    await heard(page);
    await page.keyboard.press("Enter");
    await expect(page.locator(`.detail article[data-id="${second.id}"]`)).toBeVisible();
    expect(await heard(page)).toEqual([expect.stringMatching(words.selected(2, of))]);

    // At the end there is nothing to press any more: the focus goes to what was opened instead of getting lost.
    await page.keyboard.press("Enter");
    await expect(page.locator(".detail h2")).toBeFocused();
    await expect(page.locator("[data-do=previous]")).toBeDisabled();
  });

  test(`in ${locale}, the keys that zoom say which days are shown, and the focus stays on its mark`, async ({
    site,
    page,
  }) => {
    await open(page, site, locale);
    await tabTo(page, MARK);
    const id = await focusedEvent(page);
    for (const [key, answer] of [
      ["+", words.window],
      ["+", words.window],
      ["-", words.window],
      ["0", words.whole],
    ] as const) {
      await heard(page);
      const before = page.url();
      await page.keyboard.press(key);
      await expect.poll(() => page.url()).not.toBe(before);
      expect(await heard(page)).toEqual([expect.stringMatching(answer)]);
      expect(await focusedEvent(page)).toBe(id);
    }
    expect(new URL(page.url()).search).toBe("");
  });

  test(`in ${locale}, scale, lanes, highlighting, an empty search and copying are said, each once`, async ({
    site,
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, site, locale);
    const all = countOf(site, {});
    await tabTo(page, "[name=scale]");
    await expect(page.locator(":focus")).toHaveAccessibleName(words.scale);
    await hears(page, () => page.keyboard.press("Space"), words.trueScale);
    await hears(page, () => page.keyboard.press("Space"), words.fitted);

    const lanes = site.timeline.kinds.find(({ role }) => role === "background")?.name[locale] ?? "";
    await tabTo(page, "[name=background]");
    await hears(page, () => page.keyboard.press("Space"), words.opened(lanes));
    await hears(page, () => page.keyboard.press("Space"), words.closed(lanes));

    await tabTo(page, "[data-do=copy-link]");
    await expect(page.locator(":focus")).toHaveAccessibleName(words.copy);
    await hears(page, () => page.keyboard.press("Enter"), words.copied);

    await tabTo(page, "[name=q]", "Shift+Tab");
    await expect(page.locator(":focus")).toHaveAccessibleName(words.search);
    // Nothing has an x in it thrice; the first already finds nothing, the others are no news but are answered.
    await page.keyboard.insertText("xx");
    await expect(page.locator("[data-note=none]")).toBeVisible();
    await hears(page, () => page.keyboard.insertText("x"), words.none);
    await tabTo(page, "[data-note=none] button");
    await hears(page, () => page.keyboard.press("Enter"), words.count(all, all));
    await expect(page.locator(".notices")).toBeFocused();

    await tabTo(page, ".menu + .menu summary", "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "[name=mode]");
    await expect(page.locator(":focus")).toHaveAccessibleName(words.dim);
    await hears(page, () => page.keyboard.press("Space"), words.dimmed(words.count(all, all)));
  });

  test(`in ${locale}, what an address asks for in vain is said once, and not again at every change`, async ({
    site,
    page,
  }) => {
    const kind = site.timeline.kinds[0]?.id ?? "";
    await open(page, site, locale, `kind=${kind}&from=soon`);
    const all = countOf(site, {});
    const count = words.count(countOf(site, { kind: [kind] }), all);
    await expect.poll(() => heard(page)).toEqual([`${words.dropped("from = soon")} · ${count}`]);
    await page.locator("[data-do=any-kind]").focus();
    await hears(page, () => page.keyboard.press("Enter"), words.count(all, all));
    await expect(page.locator("[data-note=dropped]")).toBeVisible();
    await page.locator("[data-note=dropped] button").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-note=dropped]")).toHaveCount(0);
    await expect(page.locator(".notices")).toBeFocused();
  });
}
