/** What the machine that builds may choose, read from the environment in one place. */

/** An empty variable is one that nobody has set. */
function read(name: string): string | undefined {
  const value = process.env[name];
  return value === "" ? undefined : value;
}

/** The folder of the records. */
export function contentDir(): string {
  return read("CONTENT_DIR") ?? "content";
}

/** The address of the site, without a path. */
export function siteUrl(): string {
  return read("SITE_URL") ?? "https://timeline.example";
}

/**
 * The path under which the site lives, with a slash at either end.
 * @example basePath("timeline") // "/timeline/"
 */
export function basePath(value = read("BASE_PATH") ?? "/"): string {
  return `/${value}/`.replaceAll(/\/+/g, "/");
}

/** The folder of the articles' texts, only where this build is to show them: never by default. */
export function articlesDir(): string | undefined {
  return read("SHOW_ARTICLES") === "1" ? (read("ARTICLES_DIR") ?? "archive") : undefined;
}

/** The folder the site is built into. */
export function outDir(): string {
  return read("OUT_DIR") ?? "dist";
}

/** Whether this build also writes editions that are to be kept for ever (compile/freeze.ts). */
export function freezes(): boolean {
  return read("FREEZE") === "1";
}
