import { dice } from "../../src/client/fixtures/junk.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { OPERATIONS, unit } from "./operations.ts";
import { expected, seen, sorted, type Seen } from "./seen.ts";

const PER_SEED = 250;

/** Every so many operations the page is loaded anew from its address. */
const RELOAD = 25;

const MINUTES = 60_000;

/** So long a page may take to agree with itself, in ms. */
const PATIENCE = 5000;

/** Two seeds at once, for who has two cores. */
test.describe.configure({ mode: "parallel" });

// Nothing moves, so that what is seen is what has come of it.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const inOrder = (one: Seen) => ({ ...one, form: sorted(one.form) });

for (const seed of [1, 2]) {
  test(`whatever is done in whatever order, chart, list, counts, controls and address agree (seed ${seed})`, async ({
    page,
    site,
  }) => {
    test.setTimeout(10 * MINUTES);
    const roll = unit(dice(seed));
    const heard = complaints(page);
    await openLive(page, site, homePath(site, seed % 2 === 0 ? "ar" : "en"));
    const done: string[] = [];
    for (let step = 1; step <= PER_SEED; step += 1) {
      const operation = OPERATIONS[Math.floor(roll() * OPERATIONS.length)];
      if (!operation) continue;
      await operation.run(page, roll, site);
      await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
      const why = () => `after ${[...done.slice(-6), operation.name].join(", ")} at ${page.url()}`;
      // Both anew at each look: a turn of the wheel that ends late changes the address, too.
      await expect(async () => {
        const is = await seen(page);
        expect(inOrder(is), why()).toEqual(inOrder(expected(site, new URL(page.url()).search)));
      }).toPass({ timeout: PATIENCE });
      if (step % RELOAD === 0) {
        const drawing = () =>
          page.evaluate(
            () =>
              [...document.querySelectorAll(".chart-step svg, .strip-step svg")]
                .find((svg) => svg.getClientRects().length > 0)
                ?.querySelector(".marks, .mini")
                ?.innerHTML.replaceAll(/ (?:data-lit|tabindex)="[^"]*"/gu, "") ?? "",
          );
        const before = await drawing();
        await page.reload();
        await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
        await expect.poll(drawing, { message: `reloaded ${why()}` }).toBe(before);
      }
      done.push(operation.name);
    }
    expect(heard).toEqual([]);
  });
}
