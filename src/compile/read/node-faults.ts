/** What is refused in a YAML file though YAML allows it, since it hides what a record says. */
import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { show, type Path, type Position } from "../issues.ts";
import { invisible, nameOf } from "./bytes.ts";
import type { PlacedFault } from "./document.ts";

type Place = (offset: number) => Position;

/** A tag's beginning. In a reader's text it is never meant, whatever pages do with it. */
const MARKUP = /<[\p{L}/!?][^>\s]*>?/u;

/** Walks all nodes with their paths and tells each thing that is refused. */
export function nodeFaults(root: unknown, text: string, place: Place): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (isAlias(node)) {
      faults.push({
        ...where(node, place),
        path,
        problem: "is an alias",
        found: `*${node.source}`,
        instead: "the value itself",
      });
      return;
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return;
    faults.push(...refusedOn(node, path, place));
    if (isMap(node)) {
      const names = new Set<string>();
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        const inside = [...path, key];
        faults.push(...keyFaults(pair.key, key, inside, names, place));
        names.add(key);
        visit(pair.value, inside);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    } else if (typeof node.value === "string") {
      faults.push(...scalarFaults(node, node.value, path, text, place));
    } else if (typeof node.value === "number" && node.source !== String(node.value)) {
      // YAML would turn 0x10 into 16 and 1.10 into 1.1.
      const found = node.source ?? "";
      const instead = `digits, such as 1, or ${JSON.stringify(found)}`;
      faults.push({ ...where(node, place), path, problem: "is a number in another notation", found, instead });
    }
  };
  visit(root, []);
  return faults;
}

function refusedOn(node: Node & { anchor?: string; tag?: string }, path: Path, place: Place): PlacedFault[] {
  const faults: PlacedFault[] = [];
  if (node.anchor !== undefined) {
    faults.push({
      ...where(node, place),
      path,
      problem: "has an anchor",
      found: `&${node.anchor}`,
      instead: "the value without it",
    });
  }
  if (node.tag !== undefined) {
    faults.push({
      ...where(node, place),
      path,
      problem: "has a tag",
      found: shortTag(node.tag),
      instead: "the value without it",
    });
  }
  return faults;
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/u, "!!");
}

function keyFaults(key: unknown, name: string, path: Path, names: ReadonlySet<string>, place: Place): PlacedFault[] {
  const at = where(key, place);
  if (isAlias(key) || !isScalar(key)) {
    return [
      { ...at, path, problem: "has a list or alias as a field's name", found: show(name), instead: "a plain name" },
    ];
  }
  const faults = refusedOn(key, path, place);
  if (name === "<<") {
    faults.push({
      ...at,
      path,
      problem: "is a merge of another record",
      found: "<<",
      instead: "the fields themselves",
    });
  }
  if (name === "__proto__") {
    // Some code passes over it silently, and nothing may be dropped.
    faults.push({ ...at, path, problem: "is an unknown field", found: show(name), instead: "a plain name" });
  }
  if (names.has(name)) {
    faults.push({ ...at, path, problem: "stands twice in one record", found: show(name), instead: "it once" });
  }
  return faults;
}

function scalarFaults(node: Node, value: string, path: Path, text: string, place: Place): PlacedFault[] {
  const at = where(node, place);
  const faults: PlacedFault[] = [];
  const markup = MARKUP.exec(value)?.[0];
  if (markup !== undefined) {
    faults.push({ ...at, path, problem: "has markup", found: show(markup), instead: "plain text" });
  }
  // What stands in the file itself was told with its own position; this is what an escape writes.
  const written = text.slice(...(node.range ?? [0, 0]));
  for (const hidden of invisible(value)) {
    const letter = value.split("\n")[hidden.line - 1]?.[hidden.column - 1] ?? "";
    if (!written.includes(letter) && letter !== "") faults.push({ ...at, path, ...nameOf(letter) });
  }
  return faults;
}

function where(node: unknown, place: Place): Position {
  return place((node as { range?: [number, number] } | null)?.range?.[0] ?? 0);
}
