/** Days of the week, and the weeks they make. */
import { addDays, dayOfWeek, type Day } from "./day.ts";

/** In the order of date-fns, from 0. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The days on which a week may begin. */
export const WEEK_STARTS = ["saturday", "sunday", "monday"] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/**
 * The weekday of a day.
 * @example weekdayOf("2012-05-17") // "thursday"
 */
export function weekdayOf(day: Day): Weekday {
  // Indexing by 0 to 6 cannot miss; the fallback is there for the compiler.
  return WEEKDAYS[dayOfWeek(day)] ?? "sunday";
}

/**
 * The last such weekday strictly before a day.
 * @example previousWeekday("2012-05-17", "thursday") // "2012-05-10"
 */
export function previousWeekday(day: Day, weekday: Weekday): Day {
  // Counted from the day before, so that the same weekday is seven days away and not none.
  const yesterday = addDays(day, -1);
  return addDays(yesterday, -((dayOfWeek(yesterday) - WEEKDAYS.indexOf(weekday) + 7) % 7));
}

/**
 * The first such weekday strictly after a day.
 * @example nextWeekday("2012-05-17", "friday") // "2012-05-18"
 */
export function nextWeekday(day: Day, weekday: Weekday): Day {
  const tomorrow = addDays(day, 1);
  return addDays(tomorrow, (WEEKDAYS.indexOf(weekday) - dayOfWeek(tomorrow) + 7) % 7);
}

/**
 * First and last day of the week around a day. Where nobody knows on which day the paper's week begins,
 * everything that could be meant: the union of the weeks from Saturday, Sunday and Monday.
 * @example weekOf("2012-05-17", "monday") // ["2012-05-14", "2012-05-20"]
 * @example weekOf("2012-05-17") // ["2012-05-12", "2012-05-20"]
 */
export function weekOf(day: Day, start?: WeekStart): readonly [Day, Day] {
  const tomorrow = addDays(day, 1);
  const starts = (start === undefined ? [...WEEK_STARTS] : [start])
    .map((from) => previousWeekday(tomorrow, from))
    .sort();
  return [starts[0] ?? day, addDays(starts.at(-1) ?? day, 6)];
}
