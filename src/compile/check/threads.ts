/** Threads and order: what joins events, and what tells apart those of one day. */
import { sortDay } from "../../timeline/order.ts";
import { fault, type Content, type Located } from "../content.ts";
import type { Issue } from "../issues.ts";
import type { Spans } from "../spans.ts";

/** Threads that join nothing, and events of one day that claim one place in it. */
export function checkThreads(content: Content, spans: Spans): Issue[] {
  return [...lonely(content), ...clashes(content, spans)];
}

function lonely(content: Content): Issue[] {
  // An event that could not be read may be the one that seems to lack.
  if (content.partial) return [];
  const joined = Map.groupBy(content.events, ({ value }) => value.thread?.id);
  return content.threads.flatMap((thread) => {
    const length = joined.get(thread.id)?.length ?? 0;
    if (length > 1) return [];
    const found = length === 1 ? "1 event" : "no event";
    return [
      fault(thread, ["id"], "joins fewer than two events", found, "thread: in each event that it joins, or delete it"),
    ];
  });
}

function clashes(content: Content, spans: Spans): Issue[] {
  const first = new Map<string, Located<unknown>>();
  const issues: Issue[] = [];
  for (const event of content.events) {
    const span = spans.get(`event:${event.id}`);
    const { order } = event.value;
    if (order === undefined || span === undefined) continue;
    const place = `${sortDay({ id: event.id, ...span })} ${String(order)}`;
    const before = first.get(place);
    if (before === undefined) first.set(place, event);
    else
      issues.push(
        fault(event, ["order"], `is the order of ${before.id} on the same day`, String(order), "another number"),
      );
  }
  return issues;
}
