/**
 * A content folder of as many made-up events as one likes, to see what many do to build, page and chart. It passes
 * `npm run check:content`; there are no articles behind it, so nothing of it can be verified.
 * `node e2e/bench/content.ts 1000 .cache/many` writes one.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articles, events, type Article, type Made } from "./events.ts";
import { ACTORS, LANES, PLACES, STATUSES } from "./words.ts";

const SEED = 7;

const SITE = {
  title: { en: "Harbour notices", ar: "إشعارات المرافئ" },
  scope: {
    en: "Made up to measure a chart of many events; a record of nothing.",
    ar: "مختلَق لقياس رسم فيه أحداث كثيرة؛ وليس سجلًا لشيء.",
  },
  description: { en: "Made-up notices of made-up harbours.", ar: "إشعارات مختلَقة لمرافئ مختلَقة." },
  locales: ["en", "ar"],
  months: "levant",
  publisher: { en: "The bench", ar: "منصة القياس" },
  licences: {
    code: "MIT",
    records: { en: "CC BY 4.0", ar: "CC BY 4.0" },
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  zones: {},
  about: [],
};

/** Writes a folder of `count` events: the same files for the same numbers. */
export function writeContent(folder: string, count: number, seed: number = SEED): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["events", "sources"]) mkdirSync(join(folder, part), { recursive: true });
  // JSON is YAML, with all that must be quoted in quotation marks.
  const write = (file: string, value: unknown) => {
    writeFileSync(join(folder, `${file}.yaml`), `${JSON.stringify(value, null, 2)}\n`);
  };
  const made = events(count, seed);
  for (const { id, record } of made) write(`events/${id}`, record);
  for (const article of articles) write(`sources/${article.id}`, source(article, made));
  for (const [file, value] of Object.entries(lists(made))) write(file, value);
  write("site", SITE);
}

function lists(made: readonly Made[]): Readonly<Record<string, unknown>> {
  const threads = new Set(made.flatMap(({ record }) => (record as { thread?: { id: string } }).thread?.id ?? []));
  const everything = {
    id: "all",
    title: { en: "Everything", ar: "كل شيء" },
    description: { en: "All of it.", ar: "كله." },
    view: { background: true },
  };
  return {
    kinds: LANES.map(({ id, many, one, glyph, colour, role }) => ({
      id,
      name: many,
      one,
      definition: { en: `${many.en}, made up.`, ar: `${many.ar}، مختلَقة.` },
      glyph,
      colour,
      role,
      gender: "masculine",
    })),
    statuses: STATUSES.map(({ id, name, drawn, open }) => ({
      id,
      name: { en: name.en, ar: { masculine: name.ar, feminine: name.ar } },
      drawn,
      open,
      definition: { en: `Told as ${name.en}.`, ar: `مروي على أنه ${name.ar}.` },
    })),
    actors: ACTORS.map((name, index) => ({ id: `actor-${index}`, type: "body", name, spellings: [], titles: [] })),
    places: PLACES.map((name, index) => ({ id: `place-${index}`, name })),
    origins: articles.map(({ id }, index) => ({
      id: `voice-of-${id}`,
      type: "article",
      name: { en: `Article ${index + 1} itself`, ar: `المقال ${index + 1} نفسه` },
      about: { en: "What it says in its own voice.", ar: "ما يقوله بصوته." },
    })),
    threads: [...threads].map((id) => ({ id, title: { en: `Story ${id.slice(7)}`, ar: `قصة ${id.slice(7)}` } })),
    views: [everything, ...LANES.map(({ id, many }) => ({ ...everything, id, title: many, view: { kind: [id] } }))],
    terms: { en: [], ar: [] },
  };
}

/** An article with as many paragraphs as are cited; those between are left. */
function source({ id, published }: Article, made: readonly Made[]): unknown {
  const cited = new Set(made.flatMap(({ cites }) => cites.flatMap(([at, paragraph]) => (at === id ? paragraph : []))));
  const paragraphs = Math.max(1, ...cited);
  const [year, month, day] = published.split("-").map(Number);
  const between = Array.from({ length: paragraphs - 1 }, (_, index) => index + 2).filter((one) => !cited.has(one));
  return {
    file: `${id}.txt`,
    sha256: createHash("sha256").update(id).digest("hex"),
    language: "en",
    paragraphs,
    publisher: { name: { en: "The made-up paper", ar: "الصحيفة المختلَقة" }, known: "named", evidence: [] },
    published,
    reasoning: { en: "It names its day.", ar: "يذكر يومه." },
    basis: "words",
    dating: [
      {
        paragraph: 1,
        phrase: `${String(day)}/${String(month)}/${String(year)}`,
        rule: "same day",
        means: published,
        known: "phrase",
      },
    ],
    integrity: { state: "as-published", why: { en: "Made up.", ar: "مختلَق." } },
    left: between.map((paragraph) => ({
      paragraph,
      says: { en: "Nothing in particular.", ar: "لا شيء بعينه." },
      why: { en: "It tells of no event.", ar: "لا يروي حدثًا." },
    })),
  };
}

if (import.meta.main) {
  const [count = "1000", folder = `.cache/bench/${count}/content`] = process.argv.slice(2);
  writeContent(folder, Number(count));
  console.log(`${count} events are written into ${folder}/`);
}
