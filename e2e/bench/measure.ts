/** One page, once: loaded, zoomed and panned in a browser of its own, which is ended whatever it does. */
import { chromium, type CDPSession, type Page } from "playwright";
import { BROWSER_ARGS } from "../browser.ts";
import type { Frames } from "./frames.ts";
import { pan, scroll, zoom, type Gesture } from "./gestures.ts";
import { handOf } from "./hand.ts";
import { within } from "./limit.ts";
import type { Subject } from "./subjects.ts";
import { listen, type Traffic } from "./traffic.ts";
import { watch } from "./watch.ts";

export const VIEWPORT = { width: 1280, height: 900 };
/** For each part of a measurement. */
export const LIMIT_MS = 60_000;

export interface Loaded extends Traffic {
  /** In ms. */
  readonly firstMark: number;
  readonly live?: number | undefined;
  readonly script: number;
  readonly layout: number;
  readonly elements: number;
  /** In what it draws alone. */
  readonly drawn: number;
  /** In bytes. */
  readonly heap: number;
  readonly shift: number;
}

/** What could be measured before it failed, if it did. */
export interface Measured {
  readonly loaded?: Loaded;
  readonly scroll?: Frames;
  readonly zoom?: Gesture;
  readonly pan?: Gesture;
  readonly failed?: string;
}

export interface Place {
  readonly executablePath: string | undefined;
  readonly origin: string;
}

/** Measures a subject with a processor so many times slower than this one. */
export async function measure(subject: Subject, slower: number, { executablePath, origin }: Place): Promise<Measured> {
  const server = await chromium.launchServer({
    ...(executablePath ? { executablePath } : {}),
    // Nobody else is there to answer, so that whoever asks waits no longer than without a net.
    args: [...BROWSER_ARGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  const measured: { -readonly [Key in keyof Measured]: Measured[Key] } = {};
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: VIEWPORT });
    const session = await page.context().newCDPSession(page);
    const hand = handOf(session);
    measured.loaded = await within(LIMIT_MS, "loaded", load(page, session, subject, slower, origin));
    if (!subject.pans) measured.scroll = await within(LIMIT_MS, "scrolled", scroll(page, hand));
    measured.zoom = await within(LIMIT_MS, "zoomed", zoom(page, hand, subject));
    measured.pan = await within(LIMIT_MS, "panned", pan(page, hand, subject));
    const idle = [
      subject.zoom && !measured.zoom ? "zooming" : [],
      subject.pans && !measured.pan ? "panning" : [],
    ].flat();
    if (idle.length > 0) measured.failed = `nothing moved while ${idle.join(" and ")}`;
  } catch (error) {
    measured.failed = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  } finally {
    await server.kill();
  }
  return measured;
}

async function load(
  page: Page,
  session: CDPSession,
  { marks, drawing, live }: Subject,
  slower: number,
  origin: string,
): Promise<Loaded> {
  const traffic = listen(page, origin);
  await page.addInitScript(watch, { marks, ...(live !== undefined && { live }) });
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(`${origin}/`, { timeout: LIMIT_MS });
  await page.waitForFunction(() => globalThis.watched.firstMark !== undefined, undefined, { timeout: LIMIT_MS });
  if (live !== undefined) await page.waitForSelector(live, { state: "attached", timeout: LIMIT_MS });
  await page.evaluate(rest);
  const { metrics } = await session.send("Performance.getMetrics");
  const ms = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  const seen = await page.evaluate((drawing) => {
    const { firstMark = 0, live, shifts } = globalThis.watched;
    const shown = [...document.querySelectorAll(drawing)].find((each) => each.getClientRects().length > 0);
    return {
      ...{ firstMark, live, shift: shifts.reduce((sum, { value }) => sum + value, 0) },
      elements: document.querySelectorAll("*").length,
      drawn: shown?.querySelectorAll("*").length ?? 0,
    };
  }, drawing);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return {
    ...(await traffic()),
    ...seen,
    script: ms("ScriptDuration"),
    layout: ms("LayoutDuration") + ms("RecalcStyleDuration"),
    heap: usedSize,
  };
}

/** Runs in the page: until it has had nothing to do three times, some time apart. */
async function rest(): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await new Promise((done) => setTimeout(done, 400));
    await new Promise((done) => requestIdleCallback(done));
  }
}
