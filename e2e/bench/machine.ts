/** The machine that was measured on, without which no figure says anything. */
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { chromium } from "playwright";

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
}

/** What it is, with the version of its browser. */
export async function machineOf(executablePath: string | undefined): Promise<Machine> {
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
  const version = browser.version();
  await browser.close();
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split("-")[0] ?? ""}`,
    node: process.versions.node,
    browser: `headless Chromium ${version}`,
  };
}

/** How many processes wanted a processor in the last minute, on average. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/** Frames of a machine that does other things besides say nothing of a page. */
export function isBusy(load: number): boolean {
  return load > availableParallelism() / 2;
}
