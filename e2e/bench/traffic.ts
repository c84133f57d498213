/** What a page fetches: how many bytes of what, and whether it asks anybody else. */
import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright";

export const TYPES = ["html", "script", "style", "font", "image", "data"] as const;
export type Type = (typeof TYPES)[number];

export interface Traffic {
  /** Of each type, as gzip sends it. */
  readonly bytes: Readonly<Record<Type, number>>;
  readonly requests: number;
  /** Requests to anywhere else that were tried; none was answered. */
  readonly elsewhere: number;
}

const TYPE_OF: Readonly<Record<string, Type>> = {
  document: "html",
  script: "script",
  stylesheet: "style",
  font: "font",
  image: "image",
};

/** Packed already: packing them again saves nothing. */
const PACKED: readonly Type[] = ["font", "image"];

/** Begins to listen; what is given back says what came until then. */
export function listen(page: Page, origin: string): () => Promise<Traffic> {
  const seen: Request[] = [];
  page.on("request", (request) => seen.push(request));
  return async () => {
    const asked = seen.filter((request) => /^https?:/u.test(request.url()));
    const own = asked.filter((request) => request.url().startsWith(`${origin}/`));
    const bytes = Object.fromEntries(TYPES.map((type) => [type, 0])) as Record<Type, number>;
    for (const request of own) {
      const type = TYPE_OF[request.resourceType()] ?? "data";
      const body = await (await request.response())?.body().catch(() => undefined);
      if (body !== undefined) bytes[type] += PACKED.includes(type) ? body.length : gzipSync(body, { level: 9 }).length;
    }
    return { bytes, requests: own.length, elsewhere: asked.length - own.length };
  };
}
