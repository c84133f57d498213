/**
 * A faulty record made good enough to check the rest by, so that one run tells all faults: a text that
 * lacks in one language must not hide a date that is wrong. It is never compiled; the faults stand.
 */
import type { z } from "zod";
import type { Path } from "../issues.ts";
import { westernDigits } from "../words.ts";
import { isLocalized, quotedExample, schemaAt, valueAt, withDefaults } from "./schema-walk.ts";

type ZodIssue = z.core.$ZodIssue;

/** Stands for a text that is not there; it fits every check. */
const BLANK = "…";

/** Faults of a value that has the right type: later checks can read it. */
const HARMLESS = new Set(["unrecognized_keys", "custom", "invalid_format", "invalid_union", "too_big"]);

/** The record with what lacks filled in, or nothing where no guess is safe. */
export function mend(
  schema: z.ZodType,
  value: unknown,
  issues: readonly ZodIssue[],
  written: (path: Path) => string,
): unknown {
  const copy = structuredClone({ root: value });
  for (const issue of issues) {
    const path = issue.path as Path;
    if (HARMLESS.has(issue.code)) continue;
    if (issue.code === "too_small" && issue.origin === "array") continue;
    // An unknown word is read like any other, except the one that decides how a row is folded.
    if (issue.code === "invalid_value" && path.at(-1) !== "sets" && typeof valueAt(value, path) === "string") continue;
    const filling = fill(schema, path, written(path));
    // Nothing else depends on these two.
    const isAside = path.at(-1) === "order" || path.at(-1) === "nth";
    if ((filling === undefined && !isAside) || !put(copy, path, filling)) return undefined;
  }
  return withDefaults(schema, copy.root);
}

function fill(schema: z.ZodType, path: Path, source: string): unknown {
  const here = schemaAt(schema, path);
  const last = path.at(-1);
  if ((last === "en" || last === "ar") && here?._zod.def.type === "string") return BLANK;
  if (isLocalized(schema, path)) return { en: BLANK, ar: BLANK };
  const digits = westernDigits(source).replace(/^(["'])(.*)\1$/u, "$2");
  if (here?._zod.def.type === "number" && /^[1-9]\d{0,3}$/u.test(digits)) return Number(digits);
  return here !== undefined && quotedExample(here) !== undefined && source !== "" ? source : undefined;
}

function put(root: { root: unknown }, path: Path, value: unknown): boolean {
  const steps = ["root", ...path];
  const last = steps.pop();
  let here: unknown = root;
  for (const step of steps) here = (here as Record<string | number, unknown> | null)?.[step as string];
  if (typeof here !== "object" || here === null || last === undefined) return false;
  (here as Record<string | number, unknown>)[last] = value;
  return true;
}
