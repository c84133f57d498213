/** Random days and dates for the property tests of this folder. */
import fc from "fast-check";
import { addDays, type Day } from "./day.ts";
import { intervalSpan } from "./interval.ts";
import { spanOfRuns, type Run } from "./runs.ts";
import { daySpan, monthSpan, windowSpan, yearSpan, type Span } from "./span.ts";

/** From 2011-01-01 on, so that a leap year and its neighbours are in it. */
export const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 2200 }).map((n) => addDays("2011-01-01", n));

/** One day within something: a set of days with at least one side bounded. */
export const set: fc.Arbitrary<Span> = fc.oneof(
  day.map(daySpan),
  day.map((d) => monthSpan(d.slice(0, 7))),
  day.map((d) => yearSpan(d.slice(0, 4))),
  day.map((d) => windowSpan(null, d)),
  day.map((d) => windowSpan(d, null)),
  fc.tuple(day, fc.nat(40)).map(([d, n]) => windowSpan(d, addDays(d, n))),
  fc
    .array(fc.tuple(day, fc.nat(9)), { minLength: 1, maxLength: 4 })
    .map((runs) => spanOfRuns(runs.map(([d, n]): Run => [d, addDays(d, n)])) ?? daySpan("2012-05-17")),
);

/** Any date, lasting ones too. */
export const date: fc.Arbitrary<Span> = fc.oneof(
  set,
  day.map((d) => intervalSpan(daySpan(d), "unknown")),
  day.map((d) => intervalSpan(daySpan(d), "open")),
  day.map((d) => intervalSpan("unknown", daySpan(d))),
  day.map((d) => intervalSpan("open", monthSpan(d.slice(0, 7)))),
  fc.tuple(day, fc.nat(90)).map(([d, n]) => intervalSpan(daySpan(d), monthSpan(addDays(d, n).slice(0, 7)))),
  fc.tuple(day, fc.nat(90)).map(([d, n]) => intervalSpan(daySpan(d), daySpan(addDays(d, n)))),
);
