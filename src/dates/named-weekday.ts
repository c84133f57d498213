/** Which day a weekday's name in a phrase belongs to, so that a check can tell whether it fits. */
import type { Rule, RuleName } from "./rules.ts";

const NAMES_WEEKDAY: Readonly<Partial<Record<RuleName, "result" | "base">>> = {
  "same day": "result",
  yesterday: "result",
  "day before": "result",
  "day before yesterday": "result",
  tomorrow: "result",
  "day after": "result",
  "day after tomorrow": "result",
  "first day": "result",
  "last day": "result",
  "last night": "result",
  "previous weekday": "result",
  "next weekday": "result",
  "weekday night": "result",
  "weekday evening": "result",
  "days before": "result",
  "days after": "result",
  "on day": "result",
  // The phrase is the speaker's "yesterday, Thursday": it names the base, and the rule goes on to the day he spoke.
  "said the day after": "base",
};

/**
 * Which day a weekday named in the phrase belongs to, so that it can be checked: the rule's result, or the base
 * (a speaker's "yesterday, Thursday"). Of a result of two days, a night, it is the
 * first. `none` where the rule gives no single day.
 * @example weekdayNamedBy({ name: "yesterday" }) // "result"
 */
export function weekdayNamedBy(rule: Rule): "result" | "base" | "none" {
  return NAMES_WEEKDAY[rule.name] ?? "none";
}
