/**
 * Finds a Chromium that really starts: Playwright's own, Google Chrome, Debian's Chromium; if there is
 * none it gets one. Starting it is the only honest test: a downloaded browser may lack system libraries,
 * and Ubuntu's `chromium` is a stub that asks for snap.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** `undefined` is Playwright's own. */
type Path = string | undefined;

const INSTALLED = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
];

const INSTALL_MINUTES = 10;

export const NO_BROWSER =
  "No browser for the browser tests: install Google Chrome or Chromium (Debian: apt-get install chromium), or put its path into BROWSER_PATH.";

/** Chromium refuses its sandbox to root; the rest keeps it from drawing by GPU and from calling home. */
export const BROWSER_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
];

async function starts(executablePath: Path): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(): Promise<{ path: Path } | undefined> {
  const asked = process.env["BROWSER_PATH"];
  if (asked) return (await starts(asked)) ? { path: asked } : undefined;
  for (const path of [undefined, ...INSTALLED.filter((candidate) => existsSync(candidate))]) {
    if (await starts(path)) return { path };
  }
  return undefined;
}

function run(command: string, args: readonly string[]): void {
  console.log(`No browser that starts: ${command} ${args.join(" ")}`);
  spawnSync(command, args, {
    stdio: "inherit",
    timeout: INSTALL_MINUTES * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
  });
}

/** Ways to get a browser, each followed by another look; those that cannot work here are left out. */
function installers(): (() => void)[] {
  const own = () => {
    run("playwright", ["install", "chromium"]);
  };
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [own];
  const ownLibraries = () => {
    if (existsSync(chromium.executablePath())) run("playwright", ["install-deps", "chromium"]);
  };
  const debian = () => {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  };
  return [own, ownLibraries, debian];
}

/**
 * The path of a browser that starts, `undefined` for Playwright's own.
 * @throws in one line saying what to do, where there is none and none can be got
 */
export async function findBrowser(): Promise<Path> {
  let found = await firstThatStarts();
  for (const install of installers()) {
    if (found ?? process.env["BROWSER_PATH"]) break;
    install();
    found = await firstThatStarts();
  }
  if (!found) throw new Error(NO_BROWSER);
  return found.path;
}

if (import.meta.main) {
  try {
    console.log(`browser: ${(await findBrowser()) ?? chromium.executablePath()}`);
  } catch {
    console.error(NO_BROWSER);
    process.exitCode = 1;
  }
}
