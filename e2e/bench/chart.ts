/**
 * `npm run bench:chart`: how smoothly the chart of many events moves on a slow machine. No part of `npm test`: what it
 * measures depends on the machine, and says something only beside another measurement on the same one.
 * `npm run bench:chart -- 30 1000` takes other numbers of events than 1000. It writes nothing but the sites.
 */
import { availableParallelism, loadavg } from "node:os";
import { chromium, type CDPSession, type Page } from "playwright";
import { BROWSER_ARGS, findBrowser } from "../browser.ts";
import { serve } from "../serve.ts";
import { buildSite, folderOf } from "./build.ts";
import { handOf } from "./hand.ts";
import { move, scroll, type Movement } from "./movements.ts";
import { watch } from "./watch.ts";

const VIEWPORT = { width: 1280, height: 900 };
const SLOWER = 4;
const READY_MS = 120_000;

async function bench(page: Page, session: CDPSession, address: string): Promise<void> {
  await page.addInitScript(watch, { marks: ".chart :is(.mark, .cell)", live: "timeline-chart[data-ready]" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(address, { timeout: READY_MS });
  // Without the element there is nothing to wait for; what a still page can do is measured all the same.
  const element = page.locator("timeline-chart");
  const isLive = (await element.count()) > 0;
  if (isLive) await page.waitForSelector("timeline-chart[data-ready]", { state: "attached", timeout: READY_MS });
  const failed = (await element.locator(".failed:not([hidden])").count()) > 0;
  await page.waitForTimeout(1000);
  const loading = await page.evaluate(() => globalThis.watched.shifts.length);
  const hand = handOf(session);
  show([await scroll(page, hand)], true);
  if (isLive && !failed) show(await move(page, hand), false);
  await tellPage(page, session);
  await tellShifts(page, loading);
  tellLoad();
  if (!isLive) throw new Error("the page has no <timeline-chart>, so nothing of it could be zoomed, panned or brushed");
  if (failed) throw new Error("<timeline-chart> failed to come to life: its page says what is missing");
}

function show(movements: readonly Movement[], heading: boolean): void {
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const rows = movements.map(({ name, during: { count, median, p95, worst }, after }) => [
    name,
    String(count),
    ...[median, p95, worst, after].map(ms),
  ]);
  const head = heading ? [["", "frames", "median", "95 %", "worst", "worst after"]] : [];
  for (const [name = "", ...cells] of [...head, ...rows]) {
    console.log(`  ${name.padEnd(8)}${cells.map((cell) => cell.padStart(12)).join("")}`);
  }
}

async function tellPage(page: Page, session: CDPSession): Promise<void> {
  const { firstMark, live, elements } = await page.evaluate(() => ({
    ...globalThis.watched,
    moments: [],
    elements: document.querySelectorAll("*").length,
  }));
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const at = (time: number | undefined) => (time === undefined ? "never" : `after ${Math.round(time)} ms`);
  console.log(`  first mark painted ${at(firstMark)}, live ${at(live)}`);
  console.log(`  ${elements} elements, ${(usedSize / 2 ** 20).toFixed(1)} MB of heap in the end`);
}

/** The first so many shifts are those of loading. */
async function tellShifts(page: Page, loading: number): Promise<void> {
  const shifts = await page.evaluate(() => globalThis.watched.shifts);
  for (const [when, some] of [
    ["loading", shifts.slice(0, loading)],
    ["moving", shifts.slice(loading)],
  ] as const) {
    const sum = some.reduce((all, { value }) => all + value, 0);
    const [most] = some.toSorted((a, b) => b.value - a.value);
    console.log(`  layout shift while ${when} ${sum.toFixed(4)}${most ? `, most of it ${most.parts.join(", ")}` : ""}`);
  }
}

/** Frames of a machine that does other things besides say nothing of the chart. */
function tellLoad(): void {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  const busy = load > processors ? ": too busy to trust these times" : "";
  console.log(`  load of the machine ${load.toFixed(1)} on ${processors} processors${busy}`);
}

async function benchOf(count: number, executablePath: string | undefined): Promise<void> {
  const { failed } = buildSite(count);
  if (failed !== undefined) throw new Error(`the site of ${count} events ${failed}`);
  const site = await serve(folderOf(count, "site"));
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const session = await page.context().newCDPSession(page);
    console.log(`${count} events at ${VIEWPORT.width}×${VIEWPORT.height}, the processor ${SLOWER} times slower`);
    await bench(page, session, `${site.origin}/`);
  } finally {
    await browser.close();
    await site.close();
  }
}

const counts = process.argv.slice(2).map(Number);
try {
  const browser = await findBrowser();
  for (const count of counts.length > 0 ? counts : [1000]) await benchOf(count, browser);
} catch (error) {
  console.error(`cannot be measured: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
