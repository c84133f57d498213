/** Every text of our own that readers see, with its language and place. Names and quotations are not our words. */
import type { Content, Located } from "../content.ts";
import type { Path } from "../issues.ts";
import { LOCALES, type Locale } from "../../i18n/locale.ts";

export interface ReaderText {
  readonly record: Located<unknown>;
  readonly path: Path;
  readonly language: Locale;
  readonly text: string;
}

/** What things are called by others. */
const NAMES: ReadonlySet<string> = new Set(["name", "one", "zones"]);

/** All reader texts of all records. */
export function* readerTexts(content: Content): Generator<ReaderText> {
  const { site, kinds, statuses, origins, threads, views, sources, events } = content;
  const records: Located<unknown>[] = [...kinds, ...statuses, ...origins, ...threads, ...views, ...sources, ...events];
  for (const record of site === undefined ? records : [site, ...records]) {
    yield* textsIn(record, record.value, []);
  }
}

function* textsIn(record: Located<unknown>, value: unknown, path: Path): Generator<ReaderText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(record, item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      if (NAMES.has(key)) continue;
      const language = LOCALES.find((locale) => locale === key);
      if (language !== undefined && typeof inside === "string") {
        yield { record, path: [...path, key], language, text: inside };
      } else {
        yield* textsIn(record, inside, [...path, key]);
      }
    }
  }
}
