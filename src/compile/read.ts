/** Reads a content folder: every file, strictly, with every fault of form. What records say of each other comes later. */
import { basename } from "node:path";
import type { z } from "zod";
import { event } from "../schema/event.ts";
import { site } from "../schema/site.ts";
import { source } from "../schema/source.ts";
import { views } from "../schema/view.ts";
import { lists, terms } from "../schema/vocabulary.ts";
import type { Content, ListItem, ListName, Located } from "./content.ts";
import { formatPath, type Issue, type Path } from "./issues.ts";
import type { Parsed } from "./read/document.ts";
import { readYaml, recordFiles, strayFiles } from "./read/files.ts";
import { validate } from "./read/validate.ts";

const LIST_NAMES = Object.keys(lists) as ListName[];
const FILES = ["site.yaml", ...LIST_NAMES.map((name) => `${name}.yaml`), "views.yaml", "terms.yaml"];

/** Everything in a content folder, and every fault of form in it. */
export function readContent(folder: string): { readonly content: Content; readonly issues: readonly Issue[] } {
  const reader = new Reader(folder);
  const list = <Name extends ListName>(name: Name): Located<ListItem<Name>>[] =>
    reader.list(`${name}.yaml`, lists[name]);
  const siteRecord = reader.record("site.yaml", site);
  const records = {
    kinds: list("kinds"),
    statuses: list("statuses"),
    actors: list("actors"),
    origins: list("origins"),
    places: list("places"),
    threads: list("threads"),
    views: reader.list("views.yaml", views),
    sources: reader.folder("sources", source),
    events: reader.folder("events", event),
  };
  const termsRecord = reader.record("terms.yaml", terms);
  reader.issues.push(...strayFiles(folder, FILES));
  const content: Content = {
    ...records,
    ...(siteRecord !== undefined && { site: siteRecord }),
    ...(termsRecord !== undefined && { terms: termsRecord }),
    ids: {
      kinds: reader.ids("kinds"),
      statuses: reader.ids("statuses"),
      actors: reader.ids("actors"),
      origins: reader.ids("origins"),
      places: reader.ids("places"),
      threads: reader.ids("threads"),
      views: reader.ids("views"),
      sources: reader.ids("sources"),
      events: reader.ids("events"),
    },
    unread: reader.unread,
    partial: reader.partial,
  };
  return { content, issues: reader.issues };
}

class Reader {
  readonly issues: Issue[] = [];
  readonly unread = new Set<string>();
  partial = false;
  readonly #folder: string;
  readonly #ids = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  ids(name: string): Set<string> {
    const ids = this.#ids.get(name) ?? new Set();
    this.#ids.set(name, ids);
    return ids;
  }

  record<S extends z.ZodType>(file: string, schema: S): Located<z.infer<S>> | undefined {
    const parsed = this.#parse(file);
    if (parsed === undefined) return undefined;
    return this.#validate(schema, parsed.value, parsed, file, [], basename(file, ".yaml"));
  }

  folder<S extends z.ZodType>(name: string, schema: S): Located<z.infer<S>>[] {
    const { files, issues } = recordFiles(this.#folder, name);
    this.issues.push(...issues);
    if (files.length === 0) {
      const start = { line: 1, column: 1, path: "" };
      this.issues.push({
        file: name,
        ...start,
        problem: "has no record",
        found: "no file",
        instead: "a file <id>.yaml",
      });
    }
    return files.flatMap((file) => {
      this.ids(name).add(basename(file, ".yaml"));
      return this.record(file, schema) ?? [];
    });
  }

  /** A list file, entry by entry: a faulty one does not make the others unknown. */
  list<S extends z.ZodArray>(file: string, schema: S): Located<z.infer<S["element"]> & { id: string }>[] {
    const name = basename(file, ".yaml");
    const parsed = this.#parse(file);
    if (!Array.isArray(parsed?.value)) this.unread.add(name);
    if (parsed === undefined) return [];
    const { value } = parsed;
    // The list as such: that it is one, and not empty where it may not be.
    const whole =
      Array.isArray(value) && value.length > 0 ? undefined : this.#validate(schema, value, parsed, file, [], "");
    if (!Array.isArray(value) || whole !== undefined) return [];
    return value.flatMap((item: unknown, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      if (typeof id === "string") this.ids(name).add(id);
      const element = schema.element as S["element"] & z.ZodType;
      const found = this.#validate(element, item, parsed, file, [index], typeof id === "string" ? id : "");
      return found === undefined ? [] : [found as Located<z.infer<S["element"]> & { id: string }>];
    });
  }

  #parse(file: string): (Parsed & { value: unknown }) | undefined {
    const { parsed, issues } = readYaml(this.#folder, file);
    this.issues.push(...issues);
    if (parsed !== undefined && "value" in parsed) return { ...parsed, value: parsed.value };
    this.partial = true;
    return undefined;
  }

  #validate<S extends z.ZodType>(
    schema: S,
    value: unknown,
    parsed: Parsed,
    file: string,
    base: Path,
    id: string,
  ): Located<z.infer<S>> | undefined {
    const result = validate(schema, value, parsed, file, base);
    // What YAML itself found wrong at a place is told once.
    const told = new Set(parsed.faults.map(({ path }) => formatPath(path)));
    this.issues.push(...result.issues.filter(({ path }) => path === "" || !told.has(path)));
    if (result.value === undefined) {
      this.partial = true;
      return undefined;
    }
    return { id, file, value: result.value, base, at: (path) => parsed.at(path), atKey: (path) => parsed.atKey(path) };
  }
}
