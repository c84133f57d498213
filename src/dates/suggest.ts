/** What an editor may have meant by a rule that is not in the vocabulary. */
import { distance } from "fastest-levenshtein";
import { daysInMonth } from "./day.ts";
import { MONTHS, RULE_FORMS } from "./rules.ts";
import { WEEKDAYS } from "./weekday.ts";

// Names are spelled out, so that "previous thirsday" finds "previous thursday" and not a shorter rule.
const CANDIDATES = RULE_FORMS.flatMap((form) => {
  if (form.includes("<weekday>")) return WEEKDAYS.map((name) => form.replace("<weekday>", name));
  if (form.includes("<month>")) return MONTHS.map((name) => form.replace("<month>", name));
  return [form];
});

/**
 * The two rules nearest to a text, with its own numbers where the rule has a blank for one.
 * @example nearestRules("previous thirsday")[0] // "previous thursday"
 * @example nearestRules("lasts 4 days")[0] // "lasting 4 days"
 * @example nearestRules("on 31 june 2012")[0] // "on 30 june 2012"
 */
export function nearestRules(text: string): readonly string[] {
  const given = text.toLowerCase().trim();
  const number = /(?<![\d:])[1-9]\d{0,2}(?![\d:])/.exec(given)?.[0];
  const year = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(given)?.[0];
  const candidates = CANDIDATES.map((form) => {
    const dated = year === undefined ? form : form.replace("YYYY", year);
    if (number === undefined) return dated;
    return dated.replace(/\bN\b/, number).replace(/\bD (\w+) (\d{4})/, (_, month: string, inYear: string) => {
      return `${String(Math.min(Number(number), lastDay(month, inYear)))} ${month} ${inYear}`;
    });
  });
  return candidates
    .map((form) => ({ form, far: distance(given, form) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 2)
    .map(({ form }) => form);
}

function lastDay(month: string, year: string): number {
  const number = MONTHS.findIndex((name) => name === month) + 1;
  return daysInMonth(`${year}-${String(number).padStart(2, "0")}`);
}
