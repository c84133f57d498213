/**
 * A static host as plain as they come: files, `index.html` for folders, `404.html` with status 404.
 * It redirects nothing and guesses nothing, so what works here works on any host. Nothing outside
 * the base path is found, as on a host that serves other things beside us.
 */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * The file that an address stands for, or `undefined` where it stands for none.
 * @example fileFor("/site", "/tl/", "/tl/events/") // "/site/events/index.html"
 */
export function fileFor(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const file = resolve(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}

/** Has a server listen on this machine, on a free port if none is said. */
export async function listen(server: Server, port = 0): Promise<Served> {
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** Where to listen, a free port if not said, and what each address is sent with. */
export interface ServeOptions {
  readonly port?: number;
  readonly headersOf?: (pathname: string) => Readonly<Record<string, string>>;
}

/** Serves a built site on this machine. */
export async function serve(
  folder: string,
  base = "/",
  { port = 0, headersOf = () => ({}) }: ServeOptions = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const file = fileFor(folder, base, pathname);
      const found = file === undefined ? undefined : await readFile(file).catch(() => undefined);
      const type = TYPES[found && file ? extname(file) : ".html"] ?? "application/octet-stream";
      const body = found ?? (await readFile(join(folder, "404.html")).catch(() => "not found"));
      const headers = { "content-type": type, "cache-control": "max-age=600", ...headersOf(pathname) };
      response.writeHead(found ? 200 : 404, headers);
      response.end(request.method === "HEAD" ? undefined : body);
    })();
  });
  return listen(server, port);
}
