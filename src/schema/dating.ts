/** Dating rows, of events and claims one way and of sources the other way round. */
import { z } from "zod";
import { checked, id, localized, nth, paragraph, phrase, quoted, text, url } from "./localized.ts";

export const SETS = [
  "date",
  "start",
  "end",
  "window",
  "not-before",
  "not-after",
  "length",
  "time",
  "base",
  "report",
  "nothing",
] as const;

const week = z.exactOptional(z.enum(["saturday", "sunday", "monday"]));

const from = z.string().regex(/^(?:published|previous|base|(?:source|event):[a-z0-9-]+)$/, {
  error: "is no day to reckon from; write published, previous, base, source:<id> or event:<id>",
});

/** One step of the working by which an event's date follows from words in an article. */
export const datingRow = z.strictObject({
  source: id,
  paragraph,
  phrase: phrase(),
  nth,
  rule: text,
  from: from.default("published"),
  sets: z.enum(SETS).default("date"),
  week,
  why: z.exactOptional(localized),
});

/** One condition on a source's own day. */
export const publishedRow = z.strictObject({
  paragraph,
  phrase: phrase(),
  nth,
  rule: text,
  week,
  means: z
    .string()
    .min(4, { error: 'is no day; write "2012-05-17" or a weekday such as "thursday"' })
    .register(quoted, {
      example: '"thursday"',
    }),
  known: z.string().regex(/^(?:phrase|outside|(?:source|event):[a-z0-9-]+)$/, {
    error: "does not say how the day is known; write phrase, outside, source:<id> or event:<id>",
  }),
  fact: z.exactOptional(localized),
  reference: z.exactOptional(text),
  url: z.exactOptional(url),
  checked: z.exactOptional(checked),
});
