/** Whatever stands in the files, an editor is told something; nothing throws. */
import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileWith, type Edit } from "./fixtures/folder.ts";

const FILES = readdirSync(join(import.meta.dirname, "fixtures/content"), { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".yaml"))
  .sort();

const SCRAPS = [
  "{",
  "]",
  ":",
  "\n",
  "- ",
  '"',
  "&a ",
  "*a",
  "!!x ",
  "\t",
  "null",
  "~",
  "# ",
  "| ",
  "<<: ",
  "__proto__: 1\n",
  "-",
];

/** Some letters taken out at a place, and a scrap of YAML put in. */
const edits: fc.Arbitrary<Edit> = fc
  .record({
    file: fc.constantFrom(...FILES),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(20),
    scrap: fc.constantFrom("", ...SCRAPS),
  })
  .map(({ file, at, cut, scrap }) => ({
    file,
    change: (text) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + scrap + text.slice(start + cut);
    },
  }));

describe("compile(folder, address) on junk", () => {
  it("never throws, and never lets a message of zod's or YAML's own through", () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (junk) => {
        const { issues, compiled } = compileWith(junk);
        expect(issues.length > 0).toBe(compiled === undefined);
        for (const { problem, instead } of issues) {
          expect(`${problem} ${instead}`).not.toMatch(/Invalid input|expected|undefined|\[object|Nested mappings/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
