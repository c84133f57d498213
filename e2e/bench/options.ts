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
  /** Whether nothing is left out, so that the results may be written. */
  readonly whole: boolean;
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
A part of it is printed and not written.`;

/**
 * The options of a command line.
 * @example optionsOf(["--counts", "30,1000", "--only", "ours"]).whole // false
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
  const whole = Object.keys(values).length === 0;
  return {
    counts: counts ?? COUNTS,
    subjects: SUBJECTS.filter(({ id }) => only?.includes(id) ?? true),
    runs,
    pages: values.builds !== true,
    builds: whole || values.builds === true ? (counts ?? BUILDS) : [],
    whole,
  };
}
