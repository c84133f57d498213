/** What is seen can be handed on: by its address, in the other language, at another width, as a sentence. */
import type { Page } from "playwright";
import { translate } from "../../src/i18n/strings.ts";
import { select } from "../../src/timeline/query.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { expected, seen, sorted, type Seen } from "./seen.ts";

const WIDTHS = [390, 1280] as const;

/** What can be seen, apart from the order of a form and what a width makes of the picture. */
async function shown(page: Page): Promise<Omit<Seen, "form"> & { readonly form: readonly string[] }> {
  const { form, ...rest } = await seen(page);
  return { ...rest, form: sorted(form) };
}

/** Opens the filters where they are folded, and leaves them open. */
async function unfold(page: Page): Promise<void> {
  const fold = page.locator(".filters:not([open]) > summary");
  if (await fold.isVisible()) await fold.click();
}

/** Makes a view by hand: a kind, some days of it, an event. */
async function makeView(page: Page, site: Site): Promise<void> {
  const [event] = select(site.timeline, {});
  await unfold(page);
  await page.locator(`[name=kind][value="${event?.kind ?? ""}"]`).check();
  await page.locator("[data-do=zoom-in]").click();
  await expect.poll(() => new URL(page.url()).search).toMatch(/from=|to=/u);
  // On a phone the fold lies over the list.
  await page.keyboard.press("Escape");
  await page.locator(".entry:visible .entry-title a").first().click();
  await expect(page.locator(".detail article")).toBeVisible();
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const locale of ["en", "ar"] as const) {
  const t = translate(locale);
  const other = locale === "en" ? "ar" : "en";

  for (const width of WIDTHS) {
    test(`in ${locale} at ${String(width)} px, a copied link shows the same to others, in the other language and at another width too`, async ({
      site,
      page,
      context,
    }) => {
      const faults = complaints(page);
      await page.setViewportSize({ width, height: 900 });
      await openLive(page, site, homePath(site, locale));
      await makeView(page, site);
      await unfold(page);
      await page
        .getByRole("button", { name: t("copy.link"), exact: true })
        .first()
        .click();
      const link = await copied(page);
      expect(link).toBe(page.url());
      const query = new URL(link).search;
      expect([...new URL(link).searchParams.keys()]).toEqual(expect.arrayContaining(["kind", "event"]));
      const mine = await shown(page);
      expect(mine).toEqual({ ...expected(site, query), form: sorted(expected(site, query).form) });

      const guest = await context.newPage();
      for (const at of WIDTHS) {
        await guest.setViewportSize({ width: at, height: 900 });
        await guest.goto(link);
        await expect(guest.locator(".detail article")).toBeVisible();
        expect(await shown(guest), `at ${String(at)} px`).toEqual(mine);
        expect(guest.url()).toBe(link);
      }

      await page.locator(`header a[hreflang=${other}]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await expect(page.locator(".detail article")).toBeVisible();
      expect(new URL(page.url()).search).toBe(query);
      expect(new URL(page.url()).pathname).toBe(homePath(site, other));
      expect(await shown(page)).toEqual(mine);
      expect(faults).toEqual([]);
    });
  }

  test(`in ${locale}, an event is copied as one sentence with its date, who says so and its address, from its page and from the detail`, async ({
    site,
    page,
  }) => {
    const own = select(site.timeline, {}).find(({ shape }) => shape === "day");
    if (!own) throw new Error("no event of a day");
    await page.setViewportSize({ width: 1280, height: 900 });
    const sentences: string[] = [];
    const path = new URL(own.url[locale]).pathname;
    for (const [address, part] of [
      [path, page.getByRole("main")],
      [homePath(site, locale, `event=${own.id}`), page.getByRole("complementary", { name: t("detail.name") })],
    ] as const) {
      await page.goto(site.origin + address);
      const article = part.locator(`article[data-id="${own.id}"]`);
      await article.getByRole("button", { name: t("copy.text") }).click();
      await expect(article.getByRole("status")).toHaveText(t("copy.done"));
      sentences.push(await copied(page));
      await article.getByRole("button", { name: t("copy.link") }).click();
      await expect.poll(() => copied(page)).toBe(own.url[locale]);
    }
    const [sentence = "", again] = sentences;
    expect(again).toBe(sentence);
    expect(sentence).not.toMatch(/[\n\r<>]/u);
    expect(sentence).toContain(own.title[locale]);
    const [year = "", , day = ""] = (own.earliest ?? "").split("-");
    expect(sentence).toMatch(new RegExp(`(?<!\\d)${String(Number(day))} .*${year}`, "u"));
    expect(sentence).toMatch(locale === "en" ? /, according to .+\)\. As told / : /؛ القائل: .+\)\. كما رُوي /u);
    expect(sentence.replaceAll(/[\u2066-\u2069]/gu, "").endsWith(own.url[locale])).toBe(true);
  });

  test(`in ${locale}, an address that is not understood says so, shows the rest of it, and the note can be put away`, async ({
    site,
    page,
  }) => {
    const kind = site.timeline.kinds[0]?.id ?? "";
    await page.setViewportSize({ width: 390, height: 900 });
    await openLive(page, site, homePath(site, locale, `kind=${kind},nothing&from=2012-02-31&event=${"x".repeat(99)}`));
    const note = page.locator(".notice", { hasText: "from = 2012-02-31" });
    await expect(note).toBeInViewport();
    await expect(note).toContainText("kind = nothing");
    // What is too long to be read is not quoted whole.
    await expect(note).toContainText(/event = x{20,50}…/u);
    const shown = select(site.timeline, { kind: [kind] }).map(({ id }) => id);
    expect((await seen(page)).listed).toEqual(shown);
    await note.getByRole("button", { name: t("detail.close") }).click();
    await expect(note).toHaveCount(0);
    expect((await seen(page)).listed).toEqual(shown);
  });

  test(`in ${locale}, "reset" leaves nothing of a view: in the controls, the list, the chart, the address`, async ({
    site,
    page,
  }) => {
    const [event] = select(site.timeline, {});
    const query = `kind=${event?.kind ?? ""}&source=${event?.claims[0]?.source ?? ""}&exact=0&q=a&scale=true&background=1&mode=dim`;
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale));
    const whole = await shown(page);
    const reset = page.getByRole("button", { name: t("tools.reset") });
    await expect(reset).toBeHidden();
    await openLive(page, site, homePath(site, locale, query));
    expect(await shown(page)).not.toEqual(whole);
    await reset.click();
    await expect.poll(() => shown(page)).toEqual(whole);
    expect(page.url()).toBe(site.origin + homePath(site, locale));
    await expect(reset).toBeHidden();
    // It can be taken back.
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("mode")).toBe("dim");
    await expect(page.getByRole("searchbox")).toHaveValue("a");
  });

  test(`in ${locale}, nothing offers to report an error where the site names nobody to report it to`, async ({
    site,
    page,
  }) => {
    const [event] = select(site.timeline, {});
    const link = page.getByText(t("site.reportError"));
    await page.goto(site.origin + new URL(event?.url[locale] ?? "").pathname);
    await expect(page.getByRole("button", { name: t("copy.text") })).toBeVisible();
    await expect(link).toHaveCount(0);
    await openLive(page, site, homePath(site, locale, `event=${event?.id ?? ""}`));
    await expect(page.locator(".detail article")).toBeVisible();
    await expect(link).toHaveCount(0);
  });
}
