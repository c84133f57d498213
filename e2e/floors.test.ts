import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, ROOT } from "./files.ts";
import { FLOORS, SOLE_IMPORTERS } from "./floors.ts";
import { importsOf } from "./imports.ts";

const floorOf = (path: string) => FLOORS.findIndex(({ at }) => at.some((folder) => path.startsWith(folder)));

/** What is wrong with one import of one file, or `undefined`. */
function wrong(file: string, specifier: string, typeOnly: boolean): string | undefined {
  const floor = FLOORS[floorOf(file)];
  if (!floor) return "is on no floor: add its folder to e2e/floors.ts";
  if (!specifier.startsWith(".")) {
    const sole = SOLE_IMPORTERS[specifier];
    if (sole && !sole.test(file)) return `only ${sole.source} may import ${specifier}`;
    return floor.packages.some((allowed) => allowed.test(specifier)) ? undefined : `may not use ${specifier}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  // Made by the build (the subset fonts), so on no floor.
  if (target.startsWith(".cache/")) return undefined;
  if (!target.startsWith("src/")) return `reaches outside src: ${target}`;
  const above = floorOf(target);
  if (above < 0) return `${target} is on no floor`;
  if (above > floorOf(file)) return `${target} is on a floor below`;
  if (floor.never?.some((folder) => target.startsWith(folder))) return `may not know ${target}`;
  if (!typeOnly && floor.types?.some((folder) => target.startsWith(folder))) return `may know ${target} by type only`;
  return undefined;
}

const sources = projectFiles().filter(
  (file) => /^src\/.*\.(?:ts|astro)$/.test(file) && !/(?:\.test|\/arbitraries)\.ts$|\/fixtures\//.test(file),
);

test("a file imports only from its own floor and the floors above, so that each floor is tested without those below", () => {
  const problems = sources.flatMap((file) =>
    importsOf(file, readFileSync(join(ROOT, file), "utf8")).flatMap(({ specifier, typeOnly }) => {
      const problem = wrong(file, specifier, typeOnly);
      return problem === undefined ? [] : [`${file}: ${problem}`];
    }),
  );
  expect(sources.length).toBeGreaterThan(10);
  expect(problems).toEqual([]);
});

test.each([
  ["src/dates/rules.ts", "astro:content", false, "may not use astro:content"],
  ["src/dates/rules.ts", "edtf", false, "only ^src\\/dates\\/edtf\\.ts$ may import edtf"],
  ["src/dates/edtf.ts", "edtf", false, undefined],
  ["src/dates/span.ts", "node:fs", false, "may not use node:fs"],
  ["src/dates/span.ts", "../i18n/locale.ts", false, "src/i18n/locale.ts is on a floor below"],
  ["src/timeline/view.ts", "../schema/view.ts", false, "may know src/schema/view.ts by type only"],
  ["src/timeline/view.ts", "../schema/view.ts", true, undefined],
  ["src/compile/read.ts", "../../e2e/files.ts", false, "reaches outside src: e2e/files.ts"],
  ["src/pages/index.astro", "../cli/build.ts", false, "may not know src/cli/build.ts"],
  ["src/other/a.ts", "./b.ts", false, "is on no floor: add its folder to e2e/floors.ts"],
])("%s importing %s (type only: %s): %s", (file, specifier, typeOnly, problem) => {
  expect(wrong(file, specifier, typeOnly)).toBe(problem);
});

test("reads static, dynamic, re-exported and type-only imports, in .ts and .astro alike", () => {
  const code = 'import a from "./a.ts";\nimport type { B } from "b";\nexport * from "./c.ts";\nvoid import("d");';
  const expected = [
    { specifier: "./a.ts", typeOnly: false },
    { specifier: "b", typeOnly: true },
    { specifier: "./c.ts", typeOnly: false },
    { specifier: "d", typeOnly: false },
  ];
  expect(importsOf("x.ts", code)).toEqual(expected);
  expect(importsOf("x.astro", `---\n${code}\n---\n<p>import x from "y"</p><script>import "e";</script>`)).toEqual([
    ...expected,
    { specifier: "e", typeOnly: false },
  ]);
});
