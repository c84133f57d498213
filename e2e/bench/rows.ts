/** The events as a page of anybody's would have them: texts, a lane, and the days they are drawn at. */
import { compile } from "../../src/compile/compile.ts";
import type { TimelineEvent } from "../../src/timeline/timeline.ts";
import { LANES } from "./words.ts";

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly summary: string;
  readonly lane: string;
  /** Days; the same where it is one. Where one of them is not known, both are the other. */
  readonly start: string;
  readonly end: string;
}

/** The events of a content folder in English, in their order. */
export function rowsOf(folder: string): Row[] {
  const { issues, compiled } = compile(folder, { siteUrl: "https://timeline.example", base: "/" });
  if (compiled === undefined) throw new Error(`${issues.length} faults in ${folder}`);
  return compiled.timeline.events.map(rowOf);
}

function rowOf({ id, title, label, summary, kind, earliest, latest }: TimelineEvent): Row {
  const start = earliest ?? latest;
  if (start === null) throw new Error(`${id} has no day`);
  return {
    ...{ id, title: title.en, label: label.en, summary: summary.en, start, end: latest ?? start },
    lane: LANES.find((lane) => lane.id === kind)?.many.en ?? kind,
  };
}
