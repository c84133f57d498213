/** What records say of each other: that every id they name is there, that none is there twice, that no day rests on itself. */
import { fault, type Content, type Located } from "./content.ts";
import { show, type Issue } from "./issues.ts";
import { oneOf } from "./nearest.ts";
import { references, type Target } from "./references.ts";

const ONE: Readonly<Record<Target, string>> = {
  kinds: "kind",
  statuses: "status",
  actors: "actor",
  origins: "origin",
  places: "place",
  threads: "thread",
  views: "view",
  sources: "source",
  events: "event",
};

/** Every fault between records. */
export function checkLinks(content: Content): Issue[] {
  return [
    ...unknownIds(content),
    ...duplicateIds(content),
    ...sharedFiles(content),
    ...circles(content),
    ...mergers(content),
  ];
}

function unknownIds(content: Content): Issue[] {
  const issues: Issue[] = [];
  for (const { record, path, target, id } of references(content)) {
    const known = content.ids[target];
    if (known.has(id) || content.unread.has(target)) continue;
    issues.push(fault(record, path, `names an unknown ${ONE[target]}`, show(id), oneOf(id, known)));
  }
  return issues;
}

function duplicateIds(content: Content): Issue[] {
  const issues: Issue[] = [];
  for (const name of ["kinds", "statuses", "actors", "origins", "places", "threads", "views"] as const) {
    const first = new Map<string, Located<unknown>>();
    for (const record of content[name]) {
      const before = first.get(record.id);
      if (before === undefined) {
        first.set(record.id, record);
        continue;
      }
      const { line } = before.at([...before.base, "id"]);
      issues.push(
        fault(
          record,
          ["id"],
          "is a duplicate id",
          `${show(record.id)}, also in line ${String(line)}`,
          "an id of its own",
        ),
      );
    }
  }
  return issues;
}

/** A source that was copied from another one and still has its article. */
function sharedFiles(content: Content): Issue[] {
  const files = content.sources.map(({ value }) => value.file);
  return content.sources.flatMap((source, index): Issue[] => {
    const { file } = source.value;
    const first = content.sources[files.indexOf(file)];
    if (first === undefined || files.indexOf(file) === index) return [];
    return [fault(source, ["file"], `is the article of ${first.id} too`, show(file), "the file of this article")];
  });
}

/** A record that another's day rests on, and where it says so. */
interface Edge {
  readonly to: string;
  readonly record: Located<unknown>;
  readonly path: readonly (string | number)[];
}

/** Days that rest on each other, and places that are part of each other. */
function circles(content: Content): Issue[] {
  const edges = new Map<string, Edge[]>();
  for (const record of content.events) {
    edges.set(
      `event:${record.id}`,
      record.value.dating.flatMap(({ from, source }, index): Edge[] => {
        if (from === "published") return [{ to: `source:${source}`, record, path: ["dating", index, "source"] }];
        return from.includes(":") ? [{ to: from, record, path: ["dating", index, "from"] }] : [];
      }),
    );
  }
  for (const record of content.sources) {
    const known = record.value.dating.map((row, index): Edge => ({
      to: row.known,
      record,
      path: ["dating", index, "known"],
    }));
    const copies = (record.value.copies ?? []).map((copy, index): Edge => ({
      to: `source:${copy.of.source}`,
      record,
      path: ["copies", index, "of", "source"],
    }));
    edges.set(`source:${record.id}`, [...known, ...copies]);
  }
  for (const record of content.places) {
    const { partOf } = record.value;
    if (partOf !== undefined) edges.set(`place:${record.id}`, [{ to: `place:${partOf}`, record, path: ["partOf"] }]);
  }
  return closings(edges).map(({ edge, round }) =>
    fault(edge.record, edge.path, "goes round in a circle", round.join(" → "), "something that does not rest on it"),
  );
}

/** The edge that closes each circle, and the circle. Each node is entered once, so each circle is told once. */
function closings(edges: ReadonlyMap<string, readonly Edge[]>): { edge: Edge; round: string[] }[] {
  const found: { edge: Edge; round: string[] }[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    if (done.has(node)) return;
    for (const edge of edges.get(node) ?? []) {
      const start = [...trail, node].indexOf(edge.to);
      if (start >= 0) found.push({ edge, round: [...[...trail, node].slice(start), edge.to] });
      else visit(edge.to, [...trail, node]);
    }
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}

/** A withdrawn event leads readers to another one, which must be one they can read. */
function mergers(content: Content): Issue[] {
  const withdrawn = new Set(content.events.filter((event) => event.value.withdrawn !== undefined).map(({ id }) => id));
  return content.events.flatMap((record) => {
    const into = record.value.withdrawn?.into;
    if (into === undefined || !withdrawn.has(into)) return [];
    return [
      fault(record, ["withdrawn", "into"], "leads to a withdrawn event", show(into), "the id of an event that stands"),
    ];
  });
}
