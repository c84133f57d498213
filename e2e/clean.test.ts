/** What must not be in the repository, wherever it stands. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, ROOT } from "./files.ts";

const BINARY = new Set([".woff2", ".png", ".ttf", ".ico"]);
const files = projectFiles().filter((file) => !BINARY.has(extname(file)));
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Written in pieces, or this file would find itself. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ["a registry", new RegExp(["registry", "npmjs"].join("\\."), "iu")],
  ["a registry", new RegExp(["registry", "yarnpkg"].join("\\."), "iu")],
  ["a resolved address", new RegExp(['"resolved"', ' "http'].join(":"), "u")],
  [
    "a path of one machine",
    new RegExp(`(?<![\\w.*…/-])/(?:${["work", "root", "home", "Users", "mnt"].join("|")})/\\w`, "u"),
  ],
];

function found(name: string, content: string): string[] {
  return content
    .split("\n")
    .flatMap((line, at) =>
      FORBIDDEN.filter(([, pattern]) => pattern.test(line)).map(
        ([what]) => `${name}:${at + 1} ${what}: ${line.trim().slice(0, 80)}`,
      ),
    );
}

test("no file names a folder of one machine or a registry: it must build anywhere, through any mirror", () => {
  expect(files).toContain("package-lock.json");
  expect(files.flatMap((file) => found(file, text(file)))).toEqual([]);
});

test.each([
  ["see /ro" + "ot/notes.txt", 1],
  ['"/ho' + 'me/someone/x"', 1],
  ["https://registry" + ".npmjs.org/zod", 1],
  ["https://example.org/work/of/art and src/home/page", 0],
])("%s is found %i time(s)", (line, times) => {
  expect(found("x", line)).toHaveLength(times);
});

const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right)(?:-[a-z]+)*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius/u;

function stylesOf(file: string): string {
  const css = file.endsWith(".astro")
    ? [...text(file).matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].map(([, style]) => style ?? "").join("\n")
    : text(file);
  return css.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, " "));
}

test("no style says left or right: what is at the start of a line depends on the writing", () => {
  const styled = files.filter((file) => /^(?:src|public)\/.*\.(?:css|astro)$/.test(file));
  const slips = styled.flatMap((file) =>
    stylesOf(file)
      .split("\n")
      .filter((line) => PHYSICAL.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(styled.length).toBeGreaterThan(0);
  expect(slips).toEqual([]);
});

test.each([
  ["margin-left: 1rem", true],
  ["inset: 0; left: 0", true],
  ["text-align: right", true],
  ["border-left-color: red", true],
  ["border-top-right-radius: 2px", true],
  ["margin-inline-start: 1rem", false],
  ["--left-over: 2px", false],
  ["text-align: start", false],
])("%s: %s", (css, physical) => {
  expect(PHYSICAL.test(css)).toBe(physical);
});
