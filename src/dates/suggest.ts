/** What an editor may have meant by a rule that is not in the vocabulary. */
import { distance } from "fastest-levenshtein";
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
 */
export function nearestRules(text: string): readonly string[] {
  const given = text.toLowerCase().trim();
  const number = /(?<![\d:])\d{1,3}(?![\d:])/.exec(given)?.[0];
  const candidates = CANDIDATES.map((form) => (number === undefined ? form : form.replace(/\bN\b/, number)));
  return candidates
    .map((form) => ({ form, far: distance(given, form) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 2)
    .map(({ form }) => form);
}
