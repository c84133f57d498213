import { dice, junkQueries } from "../../src/client/fixtures/junk.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { unit } from "./operations.ts";
import { expected, knownIn, seen, sorted } from "./seen.ts";

/** In the page that is there: two thousand loads would take as long as all other tests. */
const QUERIES = 2000;

/** Loaded as addresses, as they are sent by whoever writes such things. */
const LOADED = 40;

/** Servers refuse longer addresses, and so does Node. */
const LONGEST_ADDRESS = 8000;

test("no address, however made, throws, injects or leaves the page blank", async ({ page, site }) => {
  const heard = complaints(page);
  await openLive(page, site, homePath(site, "en"));
  const queries = junkQueries(7, QUERIES, knownIn(site.timeline));
  const faults = await page.evaluate(async (queries) => {
    const blank: string[] = [];
    for (const query of queries) {
      // As the browser has it when one goes back to an address.
      try {
        history.pushState(null, "", `${location.pathname}?${query}`);
      } catch {
        continue;
      }
      dispatchEvent(new PopStateEvent("popstate"));
      const list = document.querySelector(".list");
      const entries = list?.querySelectorAll(".entry:not([hidden])").length ?? 0;
      const told = document.querySelector(".notices [data-note=none]") !== null;
      if (entries === 0 && !told) blank.push(query.slice(0, 200));
      if ("injected" in globalThis || document.querySelector(".notices :is(script, img, svg)"))
        blank.push(`injected: ${query.slice(0, 200)}`);
    }
    await new Promise((done) => setTimeout(done, 100));
    return blank;
  }, queries);
  expect(faults).toEqual([]);
  expect(heard).toEqual([]);
});

test("an address of any kind is answered by a page that agrees with what it makes of it", async ({ page, site }) => {
  const heard = complaints(page);
  const roll = unit(dice(11));
  const queries = junkQueries(13, LOADED, knownIn(site.timeline)).map((query) => query.slice(0, LONGEST_ADDRESS));
  for (const query of queries) {
    const locale = roll() < 0.5 ? "en" : "ar";
    await openLive(page, site, homePath(site, locale, query.replaceAll("#", "%23")));
    const { listed, count, form } = await seen(page);
    const wanted = expected(site, sorted(form).join("&"));
    expect({ listed, count }, page.url().slice(0, 300)).toEqual({ listed: wanted.listed, count: wanted.count });
  }
  expect(heard).toEqual([]);
});
