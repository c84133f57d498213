/** What zod finds wrong, in our words: what, found, instead. No text of zod's own ever reaches an editor. */
import type { z } from "zod";
import { show, type Path } from "../issues.ts";
import { oneOf } from "../nearest.ts";
import { westernDigits } from "../words.ts";
import { fieldsAt, isLocalized, quotedExample, schemaAt } from "./schema-walk.ts";

interface Told {
  readonly problem: string;
  readonly found: string;
  readonly instead: string;
}

type ZodIssue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record",
  record: "a record",
};

const BLANKS: Readonly<Record<string, string>> = {
  string: "…",
  number: "digits, such as 1",
  int: "digits, such as 1",
  boolean: "true or false",
  array: "[ … ]",
  object: "{ … }",
  record: "{ … }",
};

/** Of so many fields a record is spelled out. */
const FEW = 5;

const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** The message of one issue; `value` is what stands at its path. Unknown fields are told by `unknown.ts`. */
export function tell(issue: ZodIssue, schema: z.ZodType, value: unknown): Told {
  const path = issue.path as Path;
  if (issue.code === "invalid_type") return wrongType(issue.expected, path, schema, value);
  if (issue.code === "invalid_value") return wrongWord(issue.values.map(String), path, value);
  if (issue.code === "too_big" && issue.origin !== "string")
    return { problem: "is too large", found: show(value), instead: `${String(issue.maximum)} or less` };
  if (issue.code !== "too_small" || issue.origin === "string") return custom(issue.message, value);
  return issue.origin === "array"
    ? { problem: "is an empty list", found: "[]", instead: "at least one entry" }
    : { problem: "is too small", found: show(value), instead: `${String(issue.minimum)} or more` };
}

function wrongWord(words: readonly string[], path: Path, value: unknown): Told {
  if (value === undefined) return missing(path, words.join(" | "));
  const instead = oneOf(typeof value === "string" ? value : "", words);
  return { problem: "has an unknown value", found: show(value), instead };
}

/** Messages of our own schemas are written `problem; write instead`. */
function custom(message: string, value: unknown): Told {
  const [problem = "is wrong", instead = ""] = message.split("; write ");
  return { problem, found: show(value), instead };
}

function wrongType(expected: string, path: Path, schema: z.ZodType, value: unknown): Told {
  const blank = isLocalized(schema, path)
    ? '{ en: "…", ar: "…" }'
    : (fields(schema, path) ?? BLANKS[expected] ?? "a value");
  if (value === undefined) return missing(path, choices(schema, path) ?? example(schema, path) ?? blank);
  if (value === null) return { problem: "is empty", found: "nothing", instead: `${fieldOf(path)}${blank}` };
  const problem = `must be ${isLocalized(schema, path) ? "a text in each language" : (TYPES[expected] ?? expected)}`;
  return { problem, found: show(value), instead: corrected(expected, value) ?? blank };
}

/** A record by the names of its fields, if they are few. */
function fields(schema: z.ZodType, path: Path): string | undefined {
  const names = fieldsAt(schema, path);
  return names.length === 0 || names.length > FEW ? undefined : `{ ${names.map((name) => `${name}: …`).join(", ")} }`;
}

function example(schema: z.ZodType, path: Path): string | undefined {
  const here = schemaAt(schema, path);
  return here === undefined ? undefined : quotedExample(here);
}

function choices(schema: z.ZodType, path: Path): string | undefined {
  const here = schemaAt(schema, path) as unknown as { options?: unknown };
  return Array.isArray(here.options) ? here.options.map(String).join(" | ") : undefined;
}

/** A language is told by its name: `ar` alone does not look like a text that lacks. */
function missing(path: Path, blank: string): Told {
  const last = path.at(-1);
  const language = last === "en" || last === "ar" ? languages.of(last) : undefined;
  return {
    problem: language === undefined ? "is missing" : `is missing: the text in ${language}`,
    found: "nothing",
    instead: `${fieldOf(path)}${language === undefined || blank !== "…" ? blank : '"…"'}`,
  };
}

function fieldOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === "string" ? `${last}: ` : "";
}

/** The same value as the type it should have, where that is plain. */
function corrected(expected: string, value: unknown): string | undefined {
  const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (expected === "string" && isScalar) return JSON.stringify(String(value));
  if (expected === "string" && Array.isArray(value) && value.length === 1) return corrected(expected, value[0]);
  if (expected === "array" && isScalar) return `[ ${String(value)} ]`;
  if (expected === "int" && typeof value === "number") return String(Math.max(1, Math.round(value)));
  if (typeof value !== "string") return undefined;
  const digits = westernDigits(value);
  if ((expected === "number" || expected === "int") && /^\d+$/u.test(digits)) return digits;
  return expected === "boolean" && /^(?:true|false)$/u.test(value) ? value : undefined;
}
