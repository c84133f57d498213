import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectFiles, ROOT } from "./files.ts";
import { stringsOf } from "./strings.ts";

/** Shorter words are too often part of the language: "war", "Oman" is the first that counts. */
const LETTERS = 4;

interface Named {
  readonly id: string;
  readonly name: { readonly en: string; readonly ar: string };
  readonly one?: { readonly en: string; readonly ar: string };
  readonly type?: string;
  readonly role?: string;
  readonly spellings?: readonly string[];
}

const CONTENT = join(ROOT, "content");
const yaml = (path: string): unknown => parse(readFileSync(join(CONTENT, path), "utf8"));
const list = (name: string) => (existsSync(join(CONTENT, name)) ? (yaml(name) as Named[]) : []);
const both = (text: Named["one"]) => (text ? [text.en, text.ar] : []);

/** A person is known by each word of the name, everything else by the whole of it. */
const namesOfActor = ({ name, spellings = [], type }: Named) => {
  const whole = [...both(name), ...spellings];
  return type === "person" ? [...whole, ...whole.flatMap((text) => text.split(/[\s-]+/u))] : whole;
};

function namesOfContent(): string[] {
  const sources = existsSync(join(CONTENT, "sources")) ? readdirSync(join(CONTENT, "sources")) : [];
  const publishers = sources.flatMap((file) => {
    const { publisher } = yaml(`sources/${file}`) as { publisher: { name: Named["name"]; known: string } };
    // One that nobody knows has no name, only the site's own words for that.
    return publisher.known === "unknown" ? [] : both(publisher.name);
  });
  const lanes = list("kinds.yaml").filter(({ role }) => role === "primary");
  const all = [
    ...list("actors.yaml").flatMap(namesOfActor),
    ...list("places.yaml").flatMap(({ name }) => both(name)),
    ...lanes.flatMap(({ id, name, one }) => [id, ...both(name), ...both(one)]),
    ...publishers,
  ];
  return [...new Set(all)].filter((name) => (name.match(/\p{L}/gu)?.length ?? 0) >= LETTERS);
}

const folded = (text: string) => text.normalize("NFC").toLowerCase();

/** One expression for all names, as whole words. */
function matcher(names: readonly string[]): RegExp {
  const alternatives = names.map((name) => RegExp.escape(folded(name))).join("|");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`, "u");
}

const sources = projectFiles().filter((file) => file.startsWith("src/") && !/\.test\.ts$|\/fixtures\//u.test(file));

test("no name of an actor, a place, a publisher or a lane stands in src/: another content/ must need no change there", () => {
  const names = namesOfContent();
  expect(names.length).toBeGreaterThan(20);
  const pattern = matcher(names);
  const found = sources.flatMap((file) =>
    stringsOf(file, readFileSync(join(ROOT, file), "utf8")).flatMap(({ text, line }) => {
      const name = pattern.exec(folded(text))?.[0];
      return name === undefined ? [] : [`${file}:${line} says "${name}"`];
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ["x.ts", 'const a = "to the Capital today";', 1],
  ["x.ts", "const a = `to ${b} Capital`;", 1],
  ["x.ts", "const capital = 1; // the Capital", 0],
  ["x.ts", 'import a from "./capital.ts";', 0],
  ["x.ts", 'const a = "capitals";', 0],
  ["x.json", '{ "capital": "in the capital" }', 1],
  ["x.astro", '---\nconst a = "capital";\n---\n<p>The Capital</p><!-- capital -->', 2],
  ["x.css", "/* capital */ p::before { content: 'capital' }", 1],
  ["x.ts", 'const a = "في العاصمة";', 1],
  ["x.ts", 'const a = "بالعاصمة";', 0],
])("in %s, %s has %i of the two names", (file, content, times) => {
  const pattern = matcher(["Capital", "العاصمة"]);
  expect(stringsOf(file, content).filter(({ text }) => pattern.test(folded(text)))).toHaveLength(times);
});
