/**
 * Programs that are no npm packages: WordPress with PHP, `pdftotext`, `wget`. Where one is missing it is got from
 * Debian, if that can be done; if not, the tests that need it say why they are skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../files.ts";

const MINUTES = 60_000;

/** Where WordPress's files lie once they were unpacked. */
const DOWNLOADED = join(ROOT, ".cache/wordpress");
export const WORDPRESS = join(DOWNLOADED, "usr/share/wordpress");

export const TOOLS = ["wordpress", "pdftotext", "wget"] as const;
export type Tool = (typeof TOOLS)[number];

/** Whether a tool is there, or else why it is not. */
export type Tools = Readonly<Record<Tool, { readonly missing?: string }>>;

function run(command: string, args: readonly string[], cwd: string = ROOT) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 5 * MINUTES });
}

const works = (command: string, ...args: string[]) => run(command, args).status === 0;

/** PHP with the two extensions without which WordPress's own files do not load. */
const hasPhp = () =>
  works(
    "php",
    "-r",
    "exit(extension_loaded('mbstring') && extension_loaded('dom') && extension_loaded('xml') ? 0 : 1);",
  );

const hasWordPress = () => existsSync(join(WORDPRESS, "wp-includes/class-wp-oembed.php"));

const NEEDS: Readonly<Record<Tool, { readonly there: () => boolean; readonly debian: readonly string[] }>> = {
  wordpress: { there: () => hasPhp() && hasWordPress(), debian: ["php-cli", "php-xml", "php-mbstring"] },
  pdftotext: { there: () => works("pdftotext", "-v"), debian: ["poppler-utils"] },
  wget: { there: () => works("wget", "--version"), debian: ["wget"] },
};

/** Unpacked without being installed: as a package it would bring a web server and a database along. */
function downloadWordPress(): void {
  mkdirSync(DOWNLOADED, { recursive: true });
  run("apt-get", ["download", "-qq", "wordpress"], DOWNLOADED);
  const archive = readdirSync(DOWNLOADED).find((name) => name.endsWith(".deb"));
  if (archive) run("dpkg", ["-x", archive, "."], DOWNLOADED);
}

/** Looks for every tool and gets what is missing. */
export function getTools(): Tools {
  const missing = TOOLS.filter((tool) => !NEEDS[tool].there());
  let why = "Debian does not have it";
  if (missing.length > 0) {
    if (!existsSync("/usr/bin/apt-get")) why = "there is no apt-get to get it with";
    else if (process.getuid?.() !== 0) why = "apt-get needs root";
    else if (!works("apt-get", "update", "-qq")) why = "apt-get cannot reach Debian";
    else {
      const packages = missing.flatMap((tool) => NEEDS[tool].debian);
      works("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages);
      if (!hasWordPress()) downloadWordPress();
    }
  }
  const entries = TOOLS.map((tool) => [tool, NEEDS[tool].there() ? {} : { missing: why }]);
  return Object.fromEntries(entries) as Tools;
}
