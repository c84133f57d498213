/** One YAML file as a plain value with positions, and what YAML itself finds wrong with it. */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, type Document } from "yaml";
import type { Path, Position } from "../issues.ts";
import type { Fault } from "./bytes.ts";
import { isUnclosed, yamlFault } from "./yaml-faults.ts";
import { nodeFaults } from "./node-faults.ts";

/** A fault with the path of the field it is in. */
export interface PlacedFault extends Fault {
  readonly path: Path;
}

export interface Parsed {
  /** Left out where the file is not YAML at all. */
  readonly value?: unknown;
  readonly faults: readonly PlacedFault[];
  /** The node as it was written, `[..2012-05-18]`. */
  written(path: Path): string;
  /** How the node at a path was written; nothing where there is none. */
  style(path: Path): "quoted" | "plain" | "block" | "list" | "map" | undefined;
  /** Where the value at a path stands, or the nearest thing around it that is there. */
  at(path: Path): Position;
  /** Where the name of a field stands. */
  atKey(path: Path): Position;
  /** The name of the field written before this one. */
  fieldBefore(path: Path): string | undefined;
}

/**
 * Reads one YAML document, strictly: no aliases, anchors, tags, merges or directives, keys that differ.
 * @example parse("kind: visit\n").value // { kind: "visit" }
 */
export function parse(text: string): Parsed {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    merge: false,
    version: "1.2",
    schema: "core",
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [document, second] = [...documents] as (Document.Parsed | undefined)[];
  if (document === undefined) return nothing();

  const faults: PlacedFault[] = [];
  if (second !== undefined) {
    faults.push({
      ...place(second.range[0]),
      path: [],
      problem: "has more than one YAML document",
      found: "---",
      instead: "one record a file",
    });
  }
  if (text.startsWith("%")) {
    faults.push({
      line: 1,
      column: 1,
      path: [],
      problem: "has a YAML directive",
      found: text.slice(0, text.indexOf("\n")).trim(),
      instead: "the record without it",
    });
  }
  const broken = document.errors.filter((error) => error.code !== "DUPLICATE_KEY");
  const [first] = broken;
  // After the first fault YAML guesses, and its further complaints mislead.
  if (first !== undefined) {
    const start = openedAt(document.contents, first.pos[0], isUnclosed(first.message)) ?? first.pos[0];
    faults.push({ ...place(start), path: [], ...yamlFault(first.code, first.message, text.slice(start)) });
    return { ...navigate(document, text, place), faults };
  }
  faults.push(...nodeFaults(document.contents, text, place));
  return { ...navigate(document, text, place), value: toValue(document.contents), faults };
}

/** Where a text or bracket begins whose closing mark lacks: YAML complains where it gives up waiting. */
function openedAt(node: unknown, end: number, isBracket: boolean): number | undefined {
  if (isMap(node) || isSeq(node)) {
    const inside = isMap(node) ? node.items.map(({ value }) => value) : node.items;
    const inner = inside.map((item) => openedAt(item, end, isBracket)).find((offset) => offset !== undefined);
    const isOpen = isBracket && node.flow === true && node.range?.[1] === end;
    return inner ?? (isOpen ? node.range?.[0] : undefined);
  }
  const isQuoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
  return isQuoted && node.range?.[1] === end ? node.range[0] : undefined;
}

function nothing(): Parsed {
  const start = { line: 1, column: 1 };
  const fault = {
    ...start,
    path: [],
    problem: "is empty",
    found: "only comments",
    instead: "a record, or delete the file",
  };
  return {
    faults: [fault],
    written: () => "",
    style: () => undefined,
    at: () => start,
    atKey: () => start,
    fieldBefore: () => undefined,
  };
}

/** The node as plain data. Of two fields with one name the first counts; the second is a fault already. */
function toValue(node: unknown): unknown {
  if (isMap(node)) {
    const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      const key = keyOf(pair.key);
      if (!(key in value)) value[key] = toValue(pair.value);
    }
    return value;
  }
  if (isSeq(node)) return node.items.map(toValue);
  if (isScalar(node)) return node.value;
  return isAlias(node) ? `*${node.source}` : null;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

type Navigation = Pick<Parsed, "at" | "atKey" | "fieldBefore" | "written" | "style">;

function navigate(document: Document.Parsed, text: string, place: (offset: number) => Position): Navigation {
  /** The pair or node at each step of a path, as far as it goes. */
  const walk = (path: Path): { nodes: unknown[]; pairs: unknown[] } => {
    const nodes: unknown[] = [document.contents];
    const pairs: unknown[] = [undefined];
    for (const step of path) {
      const node = nodes.at(-1);
      const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === String(step)) : undefined;
      const next = isSeq(node) && typeof step === "number" ? node.items[step] : pair?.value;
      if (next === undefined || (next === null && pair === undefined)) break;
      nodes.push(next);
      pairs.push(pair);
    }
    return { nodes, pairs };
  };
  const offsetOf = (node: unknown): number | undefined => (node as { range?: [number, number] } | null)?.range?.[0];
  const exact = (path: Path): unknown => {
    const { nodes } = walk(path);
    return nodes.length === path.length + 1 ? nodes.at(-1) : undefined;
  };
  return {
    at(path) {
      const { nodes } = walk(path);
      for (const node of nodes.reverse()) {
        const offset = offsetOf(node);
        if (offset !== undefined) return place(offset);
      }
      return { line: 1, column: 1 };
    },
    atKey(path) {
      const pair = walk(path).pairs[path.length];
      const offset = isPair(pair) ? offsetOf(pair.key) : undefined;
      return offset === undefined ? this.at(path) : place(offset);
    },
    fieldBefore(path) {
      const record = exact(path.slice(0, -1));
      if (!isMap(record)) return undefined;
      const index = record.items.findIndex((item) => keyOf(item.key) === String(path.at(-1)));
      const before = record.items[index - 1];
      return before === undefined ? undefined : keyOf(before.key);
    },
    written(path) {
      const range = (exact(path) as { range?: [number, number] } | undefined)?.range;
      return range === undefined ? "" : text.slice(range[0], range[1]).trim();
    },
    style(path) {
      const node = exact(path);
      if (isMap(node)) return "map";
      if (isSeq(node)) return "list";
      if (!isScalar(node)) return undefined;
      if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") return "quoted";
      return node.type === "PLAIN" ? "plain" : "block";
    },
  };
}
