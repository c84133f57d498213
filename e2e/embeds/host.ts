/** A newsroom's web server, on another origin than the site: whatever page a test gives it, with whatever headers. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve, sep } from "node:path";
import { listen } from "../serve.ts";
import { packageFile } from "./packages.ts";
import { WORDPRESS } from "./tools.ts";

export interface HostPage {
  /** What stands in the page's body. */
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  readonly origin: string;
  /** The address of a new page. */
  readonly show: (page: HostPage) => string;
  readonly close: () => Promise<void>;
}

const document = ({ body, head = "", lang = "en", dir = "ltr" }: HostPage) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A newspaper</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Scripts of packages under `/lib/`, WordPress's under `/wp/`. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ["/lib/", packageFile("")],
  ["/wp/", join(WORDPRESS, "wp-includes/js")],
];

async function script(pathname: string): Promise<Buffer | undefined> {
  const [prefix, folder] = FOLDERS.find(([start]) => pathname.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const file = resolve(folder, decodeURIComponent(pathname.slice(prefix.length)));
  return file.startsWith(resolve(folder) + sep) ? readFile(file).catch(() => undefined) : undefined;
}

export async function openHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const page = pages.get(pathname);
      const found = page ? document(page) : await script(pathname);
      const type = page ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
      response.writeHead(found === undefined ? 404 : 200, { "content-type": type, ...page?.headers });
      response.end(found);
    })();
  });
  const { origin, close } = await listen(server);
  return {
    origin,
    show: (page) => {
      const path = `/story-${pages.size + 1}`;
      pages.set(path, page);
      return origin + path;
    },
    close,
  };
}
