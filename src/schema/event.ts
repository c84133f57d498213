/** `content/events/<id>.yaml`: one event. The id is the file's name. */
import { z } from "zod";
import { datingRow } from "./dating.ts";
import { checked, day, edtf, id, localized, nth, paragraph, phrase, quoted, text, url } from "./localized.ts";

const LABEL_LETTERS = 28;
const QUOTE_WORDS = 12;

export const ROLES = ["visitor", "host", "party", "announcer", "speaker", "caller", "voter", "sponsor"] as const;
export const STEPS = [
  "asks",
  "announces",
  "agrees",
  "adopts",
  "takes-effect",
  "amends",
  "ends",
  "replaces",
  "follows",
] as const;

const label = text
  .refine((value) => [...value].length <= LABEL_LETTERS, {
    error: (issue) =>
      `has ${String([...String(issue.input)].length)} characters; write at most ${String(LABEL_LETTERS)}: the distinguishing words`,
  })
  .meta({ maxLength: LABEL_LETTERS });

/** A phrase as printed: at most 12 words, runs of non-space. */
const quote = phrase()
  .refine((value) => value.trim().split(/\s+/u).length <= QUOTE_WORDS, {
    error: (issue) =>
      `has ${String(String(issue.input).trim().split(/\s+/u).length)} words; write at most ${String(QUOTE_WORDS)}: a short phrase as printed`,
  })
  .meta({ pattern: `^\\S+(?:\\s+\\S+){0,${String(QUOTE_WORDS - 1)}}$` })
  .register(quoted, { example: '"…"' });

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'is no hour; write it such as "06:00"' })
  .register(quoted, { example: '"06:00"' });

const time = z.strictObject({
  start: z.exactOptional(clock),
  end: z.exactOptional(clock),
  part: z.exactOptional(z.enum(["morning", "noon", "evening", "night"])),
  zone: z.exactOptional(text),
  zoneFrom: z.exactOptional(z.enum(["article", "editor"])),
});

const by = z.strictObject({
  en: text,
  ar: text,
  paragraph: z.exactOptional(paragraph),
  phrase: z.exactOptional(phrase()),
  nth,
});

const claim = z.strictObject({
  source: id,
  paragraph,
  quote,
  nth,
  origin: id,
  by: z.exactOptional(by),
  via: z.exactOptional(z.array(id).min(1)),
  says: localized,
  date: z.exactOptional(edtf),
  dating: z.exactOptional(z.array(datingRow).min(1)),
});

const outside = z.strictObject({
  field: z.enum(["date", "number", "outcome", "other"]),
  value: z.exactOptional(phrase()),
  fact: localized,
  reference: text,
  url: z.exactOptional(url),
  checked: z.exactOptional(checked),
});

/** What of a record can have been corrected: its own keys. */
export const CORRECTED = [
  "kind",
  "status",
  "title",
  "label",
  "summary",
  "date",
  "time",
  "dating",
  "actors",
  "places",
  "claims",
  "differs",
  "thread",
  "outside",
] as const;
export type Corrected = (typeof CORRECTED)[number];

const correction = z.strictObject({ on: day, field: z.enum(CORRECTED), was: text, now: text, why: localized });

export const event = z.strictObject({
  kind: id,
  status: id,
  title: localized,
  label: z.strictObject({ en: label, ar: label }),
  summary: localized,
  date: edtf,
  time: z.exactOptional(time),
  dating: z.array(datingRow).min(1),
  actors: z.array(z.strictObject({ id, role: z.enum(ROLES) })),
  places: z.array(id),
  claims: z.array(claim).min(1),
  differs: z.exactOptional(z.array(localized).min(1)),
  thread: z.exactOptional(z.strictObject({ id, step: z.enum(STEPS) })),
  outside: z.exactOptional(z.array(outside).min(1)),
  added: day,
  order: z.exactOptional(z.int().min(1)),
  corrections: z.exactOptional(z.array(correction).min(1)),
  withdrawn: z.exactOptional(z.strictObject({ on: day, why: localized, into: z.exactOptional(id) })),
});

export type EventRecord = z.infer<typeof event>;
