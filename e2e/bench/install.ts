/** The peers, with packages of their own: they are no part of the site. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folder of the bench. */
export const BENCH = import.meta.dirname;

/**
 * Installs what the lock file says, unless it is there.
 * @throws if npm cannot
 */
export function install(): void {
  const [locked, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((file) => join(BENCH, file));
  const timeOf = (file = ""): number => (existsSync(file) ? statSync(file).mtimeMs : 0);
  if (timeOf(installed) > timeOf(locked)) return;
  const { status } = spawnSync("npm", ["ci", "--prefix", BENCH, "--ignore-scripts"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("the peers cannot be installed: npm ci failed");
}
