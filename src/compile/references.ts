/** Every place where one record names another, so that one loop can check them all. */
import type { DatingRow } from "../timeline/timeline.ts";
import type { Content, Located } from "./content.ts";
import type { Path } from "./issues.ts";

export type Target = keyof Content["ids"];

export interface Reference {
  readonly record: Located<unknown>;
  readonly path: Path;
  readonly target: Target;
  readonly id: string;
}

/** All references of all records. */
export function* references(content: Content): Generator<Reference> {
  yield* eventReferences(content);
  yield* sourceReferences(content);
  for (const record of content.actors) {
    for (const [index, title] of record.value.titles.entries()) {
      yield { record, path: ["titles", index, "source"], target: "sources", id: title.source };
    }
  }
  for (const record of content.places) {
    if (record.value.partOf !== undefined) {
      yield { record, path: ["partOf"], target: "places", id: record.value.partOf };
    }
  }
  yield* viewReferences(content);
}

function* eventReferences(content: Content): Generator<Reference> {
  for (const record of content.events) {
    const event = record.value;
    yield { record, path: ["kind"], target: "kinds", id: event.kind };
    yield { record, path: ["status"], target: "statuses", id: event.status };
    yield* datingReferences(record, event.dating, ["dating"]);
    for (const [index, { id }] of event.actors.entries()) {
      yield { record, path: ["actors", index, "id"], target: "actors", id };
    }
    for (const [index, id] of event.places.entries()) yield { record, path: ["places", index], target: "places", id };
    for (const [index, claim] of event.claims.entries()) {
      const path = ["claims", index];
      yield { record, path: [...path, "source"], target: "sources", id: claim.source };
      yield { record, path: [...path, "origin"], target: "origins", id: claim.origin };
      for (const [nth, id] of (claim.via ?? []).entries()) {
        yield { record, path: [...path, "via", nth], target: "origins", id };
      }
      yield* datingReferences(record, claim.dating ?? [], [...path, "dating"]);
    }
    if (event.thread !== undefined) {
      yield { record, path: ["thread", "id"], target: "threads", id: event.thread.id };
    }
    if (event.withdrawn?.into !== undefined) {
      yield { record, path: ["withdrawn", "into"], target: "events", id: event.withdrawn.into };
    }
  }
}

type Row = Pick<DatingRow, "source" | "from">;

function* datingReferences(record: Located<unknown>, rows: readonly Row[], path: Path): Generator<Reference> {
  for (const [index, row] of rows.entries()) {
    yield { record, path: [...path, index, "source"], target: "sources", id: row.source };
    yield* dayReference(record, [...path, index, "from"], row.from);
  }
}

/** `source:<id>` and `event:<id>`; anything else names no record. */
function* dayReference(record: Located<unknown>, path: Path, written: string): Generator<Reference> {
  const [type, id] = written.split(":");
  if (id === undefined) return;
  if (type === "source") yield { record, path, target: "sources", id };
  if (type === "event") yield { record, path, target: "events", id };
}

function* sourceReferences(content: Content): Generator<Reference> {
  for (const record of content.sources) {
    for (const [index, copy] of (record.value.copies ?? []).entries()) {
      yield { record, path: ["copies", index, "of", "source"], target: "sources", id: copy.of.source };
    }
    for (const [index, row] of record.value.dating.entries()) {
      yield* dayReference(record, ["dating", index, "known"], row.known);
    }
  }
}

const VIEW_TARGETS = {
  kind: "kinds",
  actor: "actors",
  place: "places",
  source: "sources",
  origin: "origins",
  status: "statuses",
} as const satisfies Record<string, Target>;

function* viewReferences(content: Content): Generator<Reference> {
  for (const record of content.views) {
    for (const [key, target] of Object.entries(VIEW_TARGETS)) {
      const ids = record.value.view[key as keyof typeof VIEW_TARGETS] ?? [];
      for (const [index, id] of ids.entries()) yield { record, path: ["view", key, index], target, id };
    }
  }
}
