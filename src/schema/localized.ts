/** Texts, ids and days: the small values that every record is made of. */
import { z } from "zod";

/**
 * Values that must stand in quotation marks in YAML: unquoted, `[..2012-05-18]` is a list and
 * `{ phrase: a, b }` loses its end. The reader looks them up here; JSON Schema cannot say it.
 */
export const quoted = z.registry<{ readonly example: string }>();

/** A line that is not empty, without spaces around it; a pattern, since the JSON Schemas can say one. */
const ONE_LINE = /^\S(?:[^\n\r]*\S)?$/;

/** A text a reader sees, in one language: not empty, no line ends, no spaces around it. */
export const text = z.string().regex(ONE_LINE, {
  error: "must be a text on one line, without spaces around it; write words, or leave the field out",
});

/** A phrase as an article prints it. A function, since a schema is registered as itself: each use is its own. */
export const phrase = (): z.ZodString =>
  z
    .string()
    .regex(ONE_LINE, {
      error: "must be a phrase on one line, without spaces around it; write it as printed",
    })
    .register(quoted, { example: '"…"' });

/** A text a reader sees, in both languages. */
export const localized = z.strictObject({ en: text, ar: text });

/** An id: lower case letters, digits and hyphens, as it stands in file names and addresses. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: "is no id; write lower case letters, digits and hyphens, such as envoy-a",
});

/** A calendar day, quoted: "2012-05-17". That it exists is checked with the dates. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is no day; write year, month and day such as "2012-05-17"' })
  .register(quoted, { example: '"2012-05-17"' });

/** An EDTF value, quoted; what it says is parsed by `dates/edtf.ts`. */
export const edtf = z
  .string()
  .min(4, { error: 'is no date; write EDTF such as "2012-05" or "[..2012-05-18]"' })
  .register(quoted, { example: '"2012-05-17"' });

/** The number of a paragraph: the n-th line of the article that is not blank, from 1. */
export const paragraph = z.int().min(1);

/** Which of several equal phrases in one paragraph is meant, from 1. */
export const nth = z.exactOptional(z.int().min(1));

const NO_ADDRESS = 'is no web address; write it whole, such as "https://example.org/"';

/** A web address, as it can stand in a link: what a browser would mend in silence is refused. */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s/"<>\\][^\s"<>\\]*$/, { error: NO_ADDRESS })
  .refine((value) => URL.canParse(value), { error: NO_ADDRESS })
  .meta({ format: "uri" });

/** Who looked up an outside fact, and when. */
export const checked = z.strictObject({ by: text, on: day });
