/** `_headers` as hosts read it that join the values of all rules that match (Netlify). */
import { describe, expect, it } from "vitest";
import { fileText, FOLDER } from "./built.ts";
import { walk } from "./files.ts";

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [string, string])[];
}

const rules: Rule[] = fileText("_headers")
  .split(/\n(?=\/)/u)
  .slice(1)
  .map((block) => {
    const [pattern = "", ...lines] = block.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
    return {
      matches: (path) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern),
      headers: lines.map((line) => {
        const [name = "", ...value] = line.trim().split(": ");
        return [name, value.join(": ")] as const;
      }),
    };
  });

function headersOf(path: string): Readonly<Record<string, string>> {
  const all = rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers);
  const names = new Set(all.map(([name]) => name));
  return Object.fromEntries(
    [...names].map((name) => [name, all.flatMap(([n, v]) => (n === name ? [v] : [])).join(", ")]),
  );
}

const files = walk(FOLDER);
const addressed = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
const SHARED = /^(?:data|embed|frozen|img|oembed)\//u;

describe("the headers of the built site", () => {
  it("let every page be framed by ourselves alone", () => {
    const pages = files.filter((file) => file.endsWith(".html") && !SHARED.test(file));
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages)
      expect(headersOf(addressed(page))["Content-Security-Policy"], page).toBe("frame-ancestors 'self'");
  });

  it("forbid nobody to frame, fetch or isolate what is made for other sites", () => {
    const shared = [
      ...files.filter((file) => SHARED.test(file)),
      "embed/v1/en/events/x/index.html",
      "frozen/0/all.en.html",
    ];
    for (const file of shared) {
      const { "X-Frame-Options": frames, ...headers } = headersOf(addressed(file));
      expect(frames).toBeUndefined();
      expect(headers, file).toMatchObject({
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Content-Security-Policy": "frame-ancestors *",
      });
    }
  });

  it("keep for ever what never changes and nothing else, and say one thing of each file", () => {
    for (const file of files) {
      const { "Cache-Control": cache = "" } = headersOf(addressed(file));
      expect(cache.split("max-age").length, file).toBeLessThanOrEqual(2);
      expect(cache.includes("immutable"), file).toBe(/^(?:_astro|frozen)\/|^embed\/v\d+\.\d+\.\d+\.js$/u.test(file));
    }
  });
});
