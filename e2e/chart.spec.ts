import type { Page } from "playwright";
import { columnOf, overlap, seenChart, type Box, type SeenChart, type SeenMark } from "./chart.ts";
import type { Site } from "./site.ts";
import { expect, test } from "./test.ts";

/** Windows in which each width step is chosen, narrowest first; below the first there is the strip. */
const WINDOWS = { 560: 640, 760: 860, 1100: 1280 } as const;
const STEPS = [560, 760, 1100] as const;

/** Rounding, and the half pixel by which glyphs may leave their line's box. */
const SLACK = 1;

const directionOf = (locale: string) => (locale === "ar" ? "rtl" : "ltr");

/** Whether a language's letters are set in our font yet: until then the words of the axis are those of a fallback. */
function fontsOf(page: Page, locale: string): Promise<boolean> {
  const letters = locale === "ar" ? "\u0628 17" : "a 17";
  return page.evaluate(
    (text) => ["400", "600"].every((weight) => document.fonts.check(`${weight} 13px Plex, "Plex Arabic"`, text)),
    letters,
  );
}

async function chartAt(
  site: Site,
  page: Page,
  locale: string,
  step: (typeof STEPS)[number],
  fonts = true,
): Promise<SeenChart> {
  await page.setViewportSize({ width: WINDOWS[step], height: 900 });
  await page.goto(`${site.origin}${site.base}${site.locales[0] === locale ? "" : `${locale}/`}`);
  if (fonts) await expect.poll(() => fontsOf(page, locale), { message: "the fonts are there" }).toBe(true);
  const chart = await seenChart(page);
  if (chart === null) throw new Error(`no chart at ${String(WINDOWS[step])} px`);
  return chart;
}

const primaryOf = ({ timeline }: Site) => {
  const lanes = new Set(timeline.kinds.filter(({ role }) => role === "primary").map(({ id }) => id));
  return timeline.events.filter(({ kind, withdrawn }) => lanes.has(kind) && withdrawn === undefined);
};

/** Lines of one text stand closer than their boxes, which have room for every accent; half a line is a collision. */
function collide(a: Box, b: Box): boolean {
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap(a, b) > SLACK && down > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** Everything that a label must not touch, and does. */
function touched(chart: SeenChart, mark: SeenMark): string[] {
  return mark.label.flatMap((line) => {
    const others = chart.marks.filter((other) => other !== mark);
    const panel = chart.panels.find(({ left, right }) => line.left >= left - SLACK && line.right <= right + SLACK);
    return [
      ...chart.marks.filter(({ shape }) => overlap(line, shape) > SLACK).map(({ event }) => `the mark of ${event}`),
      ...others
        .filter(({ whisker }) => whisker && overlap(line, whisker) > SLACK)
        .map(({ event }) => `the line of ${event}`),
      ...others
        .filter(({ label }) => label.some((box) => overlap(line, box) > SLACK))
        .map(({ event }) => `the label of ${event}`),
      ...(panel ? [] : ["a gap or an edge"]),
    ].map((what) => `${mark.event} touches ${what}`);
  });
}

for (const fonts of ["our font", "no font of ours"] as const) {
  test(`with ${fonts}, no label touches a mark, another label, a gap or an edge at any width in either language`, async ({
    site,
    page,
  }) => {
    const ours = fonts === "our font";
    if (!ours) await page.route(/\.woff2$/u, (route) => route.abort());
    for (const locale of site.locales) {
      for (const step of STEPS) {
        const chart = await chartAt(site, page, locale, step, ours);
        expect
          .soft(
            chart.marks.flatMap((mark) => touched(chart, mark)),
            `${locale} at ${String(step)}`,
          )
          .toEqual([]);
      }
    }
  });
}

test("no word of the axis, the gaps, the lanes or the overview lies on another, or beyond the chart's edge", async ({
  site,
  page,
}) => {
  for (const locale of site.locales) {
    for (const step of STEPS) {
      const chart = await chartAt(site, page, locale, step);
      const problems = chart.texts.flatMap((text, index) => [
        ...chart.texts
          .slice(index + 1)
          .filter((other) => collide(text, other))
          .map((other) => `"${text.text}" on "${other.text}"`),
        ...(text.left < chart.left - SLACK || text.right > chart.right + SLACK
          ? [`"${text.text}" beyond the edge`]
          : []),
      ]);
      expect(chart.texts.length).toBeGreaterThan(10);
      expect.soft(problems, `${locale} at ${String(step)}`).toEqual([]);
    }
  }
});

test("at the widest step every event of a lane has its label, so that the chart can be read without the list", async ({
  site,
  page,
}) => {
  for (const locale of site.locales) {
    const chart = await chartAt(site, page, locale, 1100);
    const labelled = new Set(chart.marks.filter(({ label }) => label.length > 0).map(({ event }) => event));
    expect(
      primaryOf(site)
        .map(({ id }) => id)
        .filter((id) => !labelled.has(id)),
    ).toEqual([]);
  }
});

test("every mark whose day is known lies in the column of that day, in both directions of writing", async ({
  site,
  page,
}) => {
  let looked = 0;
  for (const locale of site.locales) {
    for (const step of STEPS) {
      const chart = await chartAt(site, page, locale, step);
      for (const { id, shape, earliest, outsideDate } of primaryOf(site)) {
        const day = outsideDate ?? (shape === "day" ? earliest : null);
        const mark = chart.marks.find(({ event, second }) => event === id && !second);
        if (!day || !mark) continue;
        const column = columnOf(chart, day, directionOf(locale));
        expect.soft(column, `${id} on ${day} has a column`).toBeDefined();
        const middle = (mark.shape.left + mark.shape.right) / 2;
        expect
          .soft(Math.abs(middle - ((column?.left ?? 0) + (column?.right ?? 0)) / 2), `${locale} ${String(step)} ${id}`)
          .toBeLessThan(SLACK);
        looked += 1;
      }
    }
  }
  expect(looked).toBeGreaterThan(0);
});

test("a stay covers its days from the first to the last, and nothing else", async ({ site, page }) => {
  const stays = primaryOf(site).filter(({ shape, earliest, latest }) => shape === "interval" && earliest && latest);
  for (const locale of site.locales) {
    const chart = await chartAt(site, page, locale, 1100);
    for (const { id, earliest, latest } of stays) {
      const mark = chart.marks.find(({ event, second }) => event === id && !second);
      const ends = [
        columnOf(chart, earliest ?? "", directionOf(locale)),
        columnOf(chart, latest ?? "", directionOf(locale)),
      ];
      const [left, right] = [
        Math.min(...ends.map((end) => end?.left ?? 0)),
        Math.max(...ends.map((end) => end?.right ?? 0)),
      ];
      expect.soft(Math.abs((mark?.shape.left ?? 0) - left), id).toBeLessThan(SLACK);
      expect.soft(Math.abs((mark?.shape.right ?? 0) - right), id).toBeLessThan(SLACK);
    }
  }
});

test("the Arabic chart is the mirror of the English one, mark by mark", async ({ site, page }) => {
  for (const step of STEPS) {
    const english = await chartAt(site, page, "en", step);
    const arabic = await chartAt(site, page, "ar", step);
    const placed = (chart: SeenChart, mirrored: boolean) =>
      Object.fromEntries(
        chart.marks.map(({ event, second, shape }) => {
          const middle = (shape.left + shape.right) / 2;
          const x = mirrored ? chart.right - middle : middle - chart.left;
          return [
            `${event}${second ? " again" : ""}`,
            { x: Math.round(x), y: Math.round((shape.top + shape.bottom) / 2 - chart.top) },
          ];
        }),
      );
    expect(placed(arabic, true), `at ${String(step)}`).toEqual(placed(english, false));
  }
});

test("each event is one link whose name says kind, status, title and counts, so that the chart reads as sentences", async ({
  site,
  page,
}) => {
  for (const locale of ["en", "ar"] as const) {
    const chart = await chartAt(site, page, locale, 1100);
    const spoken = chart.marks.filter(({ second }) => !second);
    expect(spoken.map(({ event }) => event).sort()).toEqual(
      primaryOf(site)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { event: id, name } of spoken) {
      const event = site.timeline.events.find((each) => each.id === id);
      expect.soft(name, id).toContain(event?.title[locale] ?? "no title");
      await expect
        .soft(page.getByRole("link", { name, exact: true }))
        .toHaveAttribute("href", new RegExp(`/events/${id}/$`, "u"));
    }
    await expect(page.getByRole("figure").filter({ has: page.locator("svg.chart") })).toHaveCount(1);
  }
});

test("on a phone the strip stands for the chart, and the list begins on the first screen", async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.origin}${site.base}`);
  expect(await seenChart(page)).toBeNull();
  const strip = page.locator("svg.strip:visible");
  await expect(strip).toHaveCount(1);
  expect((await strip.boundingBox())?.height).toBeLessThanOrEqual(80);
});

test("no style asks with `:has()` what is around the chart about what is in it: a browser would ask again, and style the whole list anew, with each mark that comes or goes", async ({
  page,
  site,
}) => {
  await page.goto(site.origin + site.base);
  const asked = await page.evaluate(() => {
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...("cssRules" in rule ? selectors(rule.cssRules as CSSRuleList) : []),
      ]);
    const chart = document.querySelector(".chart-step svg");
    const all = [...document.styleSheets].flatMap((sheet) => selectors(sheet.cssRules));
    // What stands before the question is who is asked.
    return all
      .flatMap((selector) => selector.split(/,(?![^(]*\))/u))
      .flatMap((selector) => {
        const [asked = "", question] = selector.split(/(?::not\()?:has\(/u, 2);
        return question === undefined ? [] : { selector, asked: asked.replace(/(?:^|[\s>+~])$/u, "$& *") };
      })
      .map(({ selector, asked }) => ({
        selector,
        isAround: [...document.querySelectorAll(asked)].some((each) => each.contains(chart)),
      }));
  });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(({ isAround }) => isAround)).toEqual([]);
});
