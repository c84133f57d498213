import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as any from "./arbitraries.ts";
import { applyRule } from "./apply.ts";
import { addDays } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { weekdayNamedBy } from "./named-weekday.ts";
import { parseRule, RULE_FORMS, type Rule } from "./rules.ts";
import { hull } from "./runs.ts";
import { daySpan, type Span } from "./span.ts";
import { nearestRules } from "./suggest.ts";

function known(text: string): Rule {
  const rule = parseRule(text);
  if (rule === undefined) throw new Error(`no rule: ${text}`);
  return rule;
}

describe("parseRule", () => {
  it.each([
    "",
    "Yesterday",
    " yesterday",
    "previous",
    "previous day",
    "lasting 0 days",
    "lasting days",
    "at 24:00",
    "at 6:00",
    "on 30 february 2012",
    "on 0 may 2012",
    "less than 1000 months before",
    "toString",
    "constructor",
  ])("does not know %j: the vocabulary is closed and spelled one way", (text) => {
    expect(parseRule(text)).toBeUndefined();
  });

  it("keeps what stands in the blanks", () => {
    expect(parseRule("sunday night")).toEqual({ name: "weekday night", weekday: "sunday" });
    expect(parseRule("april of last year")).toEqual({ name: "month of last year", month: 4 });
    expect(parseRule("on 5 may 2012")).toEqual({ name: "on day", day: "2012-05-05" });
    expect(parseRule("06:00 to 16:00")).toEqual({ name: "time to time", start: "06:00", end: "16:00" });
  });
});

describe("nearestRules", () => {
  it.each([
    ["previous thirsday", "previous thursday"],
    ["yesterdy", "yesterday"],
    ["Yesterday", "yesterday"],
    ["lasts 4 days", "lasting 4 days"],
    ["lasting 0 days", "lasting N days"],
    ["on 31 june 2012", "on 30 june 2012"],
    ["on 29 february 2013", "on 28 february 2013"],
    ["less than two months before", "less than N months before"],
    ["april last year", "april of last year"],
    ["end of the last month", "end of last month"],
  ])("for %j offers %j first", (text, near) => {
    expect(nearestRules(text)[0]).toBe(near);
  });
});

describe("weekdayNamedBy", () => {
  it.each([
    ["same day", "result"],
    ["previous thursday", "result"],
    ["sunday night", "result"],
    ["said the day after", "base"],
    ["this week", "none"],
    ["lasting 3 days", "none"],
    ["already past", "none"],
  ])("of %s is %s", (text, named) => {
    expect(weekdayNamedBy(known(text))).toBe(named);
  });
});

describe("over a base of many days", () => {
  const TEXTS = RULE_FORMS.map((form) =>
    form
      .replace("<weekday>", "thursday")
      .replace("<month>", "february")
      .replace("YYYY", "2012")
      .replace("HH:MM to HH:MM", "08:00 to 16:00")
      .replace("HH:MM", "08:00")
      .replace(/\bN\b/, "2")
      .replace(/\bD\b/, "29"),
  );
  const givingDays = TEXTS.filter((text) => applyRule(known(text), daySpan("2012-05-17")).gives === "days");
  const week = fc.constantFrom(undefined, "saturday", "sunday", "monday" as const);

  it("every rule gives the hull of what it gives for each of them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...givingDays),
        any.day,
        fc.integer({ min: 1, max: 40 }),
        week,
        (text, from, n, start) => {
          const images = Array.from({ length: n + 1 }, (_, i) =>
            applyRule(known(text), daySpan(addDays(from, i)), start),
          );
          const hulls = images
            .map((image) => (image.gives === "days" ? image.span : undefined))
            .reduce((a, b) => a && b && hull(a, b));
          const whole = applyRule(known(text), parseEdtf(`[${from}..${addDays(from, n)}]`), start);
          const bounds = (span: Span | undefined): unknown => [span?.earliest, span?.latest];
          expect(bounds(whole.gives === "days" ? whole.span : undefined)).toEqual(bounds(hulls));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("every rule gives a date that reads back, and never throws, whatever the base", () => {
    fc.assert(
      fc.property(fc.constantFrom(...givingDays), any.date, week, (text, base, start) => {
        const result = applyRule(known(text), base, start);
        if (result.gives === "days") expect(parseEdtf(result.span.edtf)).toEqual(result.span);
      }),
      { numRuns: 500 },
    );
  });
});
