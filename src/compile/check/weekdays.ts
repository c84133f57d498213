/** That a weekday printed in a phrase is the weekday of the day that the phrase is taken to mean. */
import { weekdayNamedBy } from "../../dates/named-weekday.ts";
import { parseRule } from "../../dates/rules.ts";
import type { Span } from "../../dates/span.ts";
import { weekdayOf, type Weekday } from "../../dates/weekday.ts";
import { weekdayIn } from "../../i18n/weekdays.ts";
import { show } from "../issues.ts";

interface Misfit {
  readonly found: string;
  readonly instead: string;
}

/** The misfit of an event's row, if its phrase prints a weekday and the row leads to another. */
export function weekdayOfRow(
  { phrase, rule: text }: { readonly phrase: string; readonly rule: string },
  language: string,
  gives: Span | undefined,
  base: Span | undefined,
): Misfit | undefined {
  const printed = weekdayIn(phrase, language);
  const rule = parseRule(text);
  if (printed === undefined || rule === undefined) return undefined;
  if ("weekday" in rule)
    return rule.weekday === printed ? undefined : misfit(phrase, printed, `the rule says ${rule.weekday}`);
  const names = weekdayNamedBy(rule);
  const day = oneDay(names === "result" ? gives : names === "base" ? base : undefined);
  if (day === undefined || weekdayOf(day) === printed) return undefined;
  return misfit(phrase, printed, `${day} is a ${weekdayOf(day)}`);
}

/** The misfit of a source's row, whose phrase prints the weekday that it is said to mean. */
export function weekdayOfMeaning(
  { phrase, rule: text }: { readonly phrase: string; readonly rule: string },
  language: string,
  means: Span | Weekday,
): Misfit | undefined {
  const printed = weekdayIn(phrase, language);
  const rule = parseRule(text);
  if (printed === undefined || rule === undefined) return undefined;
  if ("weekday" in rule && rule.weekday !== printed) return misfit(phrase, printed, `the rule says ${rule.weekday}`);
  if (typeof means === "string")
    return means === printed ? undefined : misfit(phrase, printed, `it is said to mean ${means}`);
  const day = weekdayNamedBy(rule) === "result" ? oneDay(means) : undefined;
  if (day === undefined || weekdayOf(day) === printed) return undefined;
  return misfit(phrase, printed, `${day} is a ${weekdayOf(day)}`);
}

/** The day of a span that is one; of a night, the evening's. */
function oneDay(span: Span | undefined): string | undefined {
  const day = span?.earliest ?? undefined;
  return day !== undefined && day === span?.latest ? day : undefined;
}

function misfit(phrase: string, printed: Weekday, other: string): Misfit {
  return { found: `${show(phrase)}, a ${printed}, while ${other}`, instead: `a rule that leads to a ${printed}` };
}
