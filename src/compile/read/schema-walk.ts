/** Looking into zod schemas: which fields a record has, which values stand in quotation marks, which have defaults. */
import type { z } from "zod";
import { quoted } from "../../schema/localized.ts";
import type { Path } from "../issues.ts";

type Schema = z.core.$ZodType;

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly defaultValue?: unknown;
}

const defOf = (schema: Schema): Def => schema._zod.def;

/** The schema inside `exactOptional` and `default`. */
function unwrap(schema: Schema): Schema {
  const { type, innerType } = defOf(schema);
  return innerType !== undefined && (type === "optional" || type === "default") ? unwrap(innerType) : schema;
}

function step(schema: Schema, name: string | number): Schema | undefined {
  const def = defOf(unwrap(schema));
  if (typeof name === "number") return def.element;
  // A field may be called `constructor`: only the schema's own names count.
  return def.shape !== undefined && Object.hasOwn(def.shape, name) ? def.shape[name] : def.valueType;
}

/**
 * The schema at a path, without its wrappers.
 * @example schemaAt(event, ["claims", 0, "quote"])
 */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let here: Schema | undefined = schema;
  for (const name of path) here = here === undefined ? undefined : step(here, name);
  return here === undefined ? undefined : unwrap(here);
}

/** The names of the fields that a record at a path may have. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  const here = schemaAt(schema, path);
  return here === undefined ? [] : Object.keys(defOf(here).shape ?? {});
}

/** Whether the value at a path is a text in every language. */
export function isLocalized(schema: Schema, path: Path): boolean {
  const language = schemaAt(schema, [...path, "en"]);
  return fieldsAt(schema, path).join() === "en,ar" && language !== undefined && defOf(language).type === "string";
}

/** How a value that must stand in quotation marks looks, or nothing where it need not. */
export function quotedExample(schema: Schema): string | undefined {
  return quoted.get(unwrap(schema) as z.ZodType)?.example;
}

/**
 * Visits every value that is there together with its schema.
 * @example walk(event, value, (path, schema, value) => …)
 */
export function walk(
  schema: Schema,
  value: unknown,
  visit: (path: Path, schema: Schema) => void,
  path: Path = [],
): void {
  visit(path, unwrap(schema));
  if (typeof value !== "object" || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const next = step(schema, key);
    if (next !== undefined) walk(next, inside, visit, [...path, key]);
  }
}

/** The value with the defaults of its schema: what zod itself would give if nothing were wrong. */
export function withDefaults(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => withDefaults(step(schema, index) ?? schema, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const { shape } = defOf(unwrap(schema));
  if (shape === undefined) return value;
  const filled: Record<string, unknown> = {};
  for (const [name, inside] of Object.entries(shape)) {
    const given = (value as Record<string, unknown>)[name];
    if (given !== undefined) filled[name] = withDefaults(inside, given);
    else if (defOf(inside).type === "default") filled[name] = defOf(inside).defaultValue;
  }
  return filled;
}

/** The value at a path, if it goes that far. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const name of path) {
    here = typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[name] : undefined;
  }
  return here;
}
