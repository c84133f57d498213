/** One value of a YAML file against its schema: every fault with its position, and the record if it can be used. */
import { z } from "zod";
import { formatPath, show, type Issue, type Path } from "../issues.ts";
import { oneOf } from "../nearest.ts";
import type { Parsed } from "./document.ts";
import { mend } from "./mend.ts";
import { tell } from "./messages.ts";
import { fieldsAt, quotedExample, schemaAt, valueAt, walk } from "./schema-walk.ts";

export interface Validated<T> {
  /** There even with faults, as long as they leave enough to check the rest by. */
  readonly value?: T;
  readonly issues: readonly Issue[];
}

/** Validates what stands at `base` in a file; paths in the issues are those of the whole file. */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  parsed: Parsed,
  file: string,
  base: Path = [],
): Validated<z.infer<S>> {
  const unquoted = unquotedPaths(schema, value, parsed, base);
  const result = schema.safeParse(value);
  if (result.success && unquoted.length === 0) return { value: result.data, issues: [] };

  const zodIssues = result.success ? [] : result.error.issues;
  const issues: Issue[] = [];
  const told = new Set<string>();
  for (const issue of zodIssues) {
    if (issue.code !== "unrecognized_keys") continue;
    for (const key of issue.keys) {
      const { cut, ...fault } = unknownField(
        key,
        [...base, ...(issue.path as Path)],
        fieldsAt(schema, issue.path as Path),
        parsed,
      );
      issues.push({ file, ...fault });
      if (cut !== undefined) told.add(formatPath(cut));
      // A field written under another name is not missing as well.
      const meant = fieldsAt(schema, issue.path as Path).find((name) => fault.instead === JSON.stringify(name));
      const place = [...(issue.path as Path), meant ?? ""];
      if (meant !== undefined && valueAt(value, place) === undefined) told.add(formatPath([...base, ...place]));
    }
  }
  for (const { path, example } of unquoted) {
    const whole = [...base, ...path];
    if (told.has(formatPath(whole))) continue;
    told.add(formatPath(whole));
    issues.push({
      file,
      ...parsed.at(whole),
      path: formatPath(whole),
      ...notQuoted(parsed.written(whole), parsed.style(whole), example, schemaAt(schema, path)),
    });
  }
  for (const issue of zodIssues) {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code === "unrecognized_keys" || told.has(formatPath(path))) continue;
    const message = tell(issue, schema, valueAt(value, issue.path as Path));
    issues.push({ file, ...parsed.at(path), path: formatPath(path), ...message });
  }
  const mended = mend(schema, value, zodIssues, (path) => parsed.written([...base, ...path]));
  return mended === undefined ? { issues } : { value: mended as z.infer<S>, issues };
}

function unquotedPaths(
  schema: z.ZodType,
  value: unknown,
  parsed: Parsed,
  base: Path,
): { path: Path; example: string }[] {
  const found: { path: Path; example: string }[] = [];
  walk(schema, value, (path, at) => {
    const example = quotedExample(at);
    const style = parsed.style([...base, ...path]);
    const empty = parsed.written([...base, ...path]) === "";
    if (example !== undefined && style !== undefined && style !== "quoted" && !empty) found.push({ path, example });
  });
  return found;
}

function notQuoted(written: string, style: string | undefined, example: string, schema: z.core.$ZodType | undefined) {
  const [line = "", more] = written.split("\n");
  // What a word processor makes of "…".
  const inside = /^[“”„‘’](.*)[“”‘’]$/u.exec(line)?.[1] ?? line;
  const fits = schema === undefined || z.safeParse(schema, inside).success;
  const isShort = (style === "plain" && fits) || (style === "list" && more === undefined);
  return {
    problem: "must stand in quotation marks",
    found: style === "list" ? `the list ${line}` : style === "map" ? `the record ${line}` : line,
    instead: isShort ? JSON.stringify(inside) : example,
  };
}

/** A field that no such record has, or the rest of a text that flow style cut at its comma. */
function unknownField(key: string, record: Path, known: readonly string[], parsed: Parsed) {
  const path = [...record, key];
  const place = { ...parsed.atKey(path), path: formatPath(path) };
  const before = parsed.fieldBefore(path);
  if (parsed.written(path) === "" && before !== undefined && parsed.written(record).startsWith("{")) {
    const cut = [...record, before];
    const whole = `${parsed.written(cut).replace(/^["']|["']$/gu, "")}, ${key}`;
    return {
      ...place,
      problem: "is the rest of a text cut at its comma",
      found: show(key),
      instead: `${before}: ${JSON.stringify(whole)}`,
      cut,
    };
  }
  return { ...place, problem: "is an unknown field", found: show(key), instead: oneOf(key, known), cut: undefined };
}
