/** What of the bench is run: all of it, unless told otherwise. */
import { parseArgs } from "node:util";
import { SUBJECTS, type Subject } from "./subjects.ts";

export interface Options {
  readonly counts: readonly number[];
  readonly subjects: readonly Subject[];
  readonly runs: number;
  readonly pages: boolean;
  /** The numbers of events of the builds that are measured. */
  readonly builds: readonly number[];
  /** Whether the results are written: where nothing is left out, or where that is asked for. */
  readonly write: boolean;
}

const COUNTS: readonly number[] = [30, 1000, 10_000];
/** Their builds: the first is about as large as a site made by hand. */
const BUILDS: readonly number[] = [60, 1000, 10_000];
const RUNS = 3;

export const USAGE = `npm run bench                     everything, and writes e2e/bench/RESULTS.md
npm run bench -- --counts 30,1000 numbers of events
npm run bench -- --only ours,vis  of ${SUBJECTS.map(({ id }) => id).join(", ")}
npm run bench -- --runs 1         how often each page is measured
npm run bench -- --builds         builds alone
npm run bench -- --write          writes even a part, which is otherwise printed alone`;

/**
 * The options of a command line.
 * @example optionsOf(["--counts", "30,1000", "--only", "ours"]).write // false
 * @throws in a line where one of them makes no sense
 */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      counts: { type: "string" },
      only: { type: "string" },
      runs: { type: "string" },
      builds: { type: "boolean" },
      write: { type: "boolean" },
    },
  });
  const counts = values.counts?.split(",").map(Number);
  const only = values.only?.split(",");
  const runs = Number(values.runs ?? RUNS);
  if (counts?.some((count) => !Number.isInteger(count) || count < 1) === true)
    throw new Error(`no numbers of events: "${values.counts ?? ""}"`);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: "${values.runs ?? ""}"`);
  const unknown = only?.find((id) => !SUBJECTS.some((subject) => subject.id === id));
  if (unknown !== undefined) throw new Error(`nothing that is measured: "${unknown}"`);
  const most = Math.max(...(counts ?? COUNTS));
  const { write = false, ...parts } = values;
  const whole = Object.keys(parts).length === 0;
  return {
    counts: counts ?? COUNTS,
    subjects: SUBJECTS.filter(({ id }) => only?.includes(id) ?? true),
    runs,
    pages: values.builds !== true,
    builds: values.builds === true && counts ? counts : only ? [] : BUILDS.filter((build) => build <= most),
    write: whole || write,
  };
}
