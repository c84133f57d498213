/** Runs the real build, as `npm run build` does, and says what it said. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./files.ts";

export interface Built {
  readonly ok: boolean;
  readonly output: string;
}

/** Variables that choose what is built; a caller's own never leak into a test's build. */
const CHOICES = ["CONTENT_DIR", "OUT_DIR", "BASE_PATH", "SITE_URL", "SHOW_ARTICLES", "ARTICLES_DIR", "VERIFY"];

/** Builds the project in `folder` (by default this one) into its `dist/`. */
export function build(choices: Readonly<Record<string, string>> = {}, folder: string = ROOT): Built {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !CHOICES.includes(name) && !name.startsWith("VITEST"),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: "production",
      ASTRO_TELEMETRY_DISABLED: "1",
      PATH: join(folder, "node_modules/.bin") + delimiter + (process.env["PATH"] ?? ""),
      ...choices,
    },
  });
  return { ok: status === 0, output: stdout + stderr };
}
