/** Days that editors write of their own work, and the windows of saved views. */
import { isDay, spanDays } from "../../timeline/days.ts";
import { LEAST_DAYS } from "../../timeline/view.ts";
import { fault, type Content, type Located } from "../content.ts";
import { show, type Issue, type Path } from "../issues.ts";

/** Every day that does not exist, or stands the wrong way round. */
export function checkDays(content: Content): Issue[] {
  const issues: Issue[] = [];
  const real = (record: Located<unknown>, path: Path, day: string | undefined): void => {
    // A day in another form was told when it was read.
    if (day === undefined || isDay(day) || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return;
    issues.push(fault(record, path, "is a day that does not exist", show(day), "a day of the calendar"));
  };
  for (const event of content.events) {
    const { added, corrections = [], withdrawn, outside = [] } = event.value;
    real(event, ["added"], added);
    const later = [
      ...corrections.map(({ on }, index) => ({ path: ["corrections", index, "on"], on })),
      ...(withdrawn === undefined ? [] : [{ path: ["withdrawn", "on"], on: withdrawn.on }]),
    ];
    for (const { path, on } of later) {
      real(event, path, on);
      if (isDay(on) && isDay(added) && on < added) {
        issues.push(fault(event, path, "is before the event was added", show(on), `${show(added)} or later`));
      }
    }
    for (const [index, { checked }] of outside.entries()) real(event, ["outside", index, "checked", "on"], checked?.on);
  }
  for (const source of content.sources) {
    for (const [index, { checked }] of source.value.dating.entries())
      real(source, ["dating", index, "checked", "on"], checked?.on);
  }
  for (const view of content.views) {
    const { from, to } = view.value.view;
    real(view, ["view", "from"], from);
    real(view, ["view", "to"], to);
    if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) continue;
    const days = spanDays(from, to);
    if (days < 1)
      issues.push(
        fault(view, ["view", "to"], "ends before it starts", `${show(from)} to ${show(to)}`, "the earlier day as from"),
      );
    else if (days < LEAST_DAYS) {
      issues.push(
        fault(view, ["view", "to"], `is a window of less than ${String(LEAST_DAYS)} days`, String(days), "a later day"),
      );
    }
  }
  return issues;
}
