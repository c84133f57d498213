/** Every check of what records say, in one list. Those of form are in `read/`, those of ids in `link.ts`. */
import { checkClaims } from "./check/claims.ts";
import { checkParagraphs } from "./check/coverage.ts";
import { checkDating } from "./check/dating.ts";
import { checkDays } from "./check/days.ts";
import { checkEditorial } from "./check/editorial.ts";
import { checkPublished } from "./check/published.ts";
import { checkThreads } from "./check/threads.ts";
import { checkTimes } from "./check/time.ts";
import { fault, type Content } from "./content.ts";
import type { Issue } from "./issues.ts";
import { readDate, type Spans } from "./spans.ts";

/** All faults of what records say; `spans` are their dates. */
export function checkContent(content: Content, spans: Spans): Issue[] {
  return [
    ...checkDating(content, spans),
    ...checkPublished(content, spans),
    ...checkClaims(content),
    ...checkParagraphs(content),
    ...checkTimes(content),
    ...checkDays(content),
    ...checkThreads(content, spans),
    ...checkEditorial(content),
    ...checkOutside(content),
    ...checkLanes(content),
  ];
}

/** An outside date or number is a value, so that it can be looked for where it must not stand. */
function checkOutside(content: Content): Issue[] {
  return content.events.flatMap((event): Issue[] => {
    const facts = event.value.outside ?? [];
    const dates = facts.flatMap(({ field }, index) => (field === "date" ? [index] : []));
    return [
      ...facts.flatMap(({ field, value }, index) =>
        value === undefined && (field === "date" || field === "number")
          ? [fault(event, ["outside", index], `has no value for its ${field}`, "nothing", 'value: "…"')]
          : [],
      ),
      ...facts.flatMap(({ field, value }, index) => {
        if (field !== "date" || value === undefined) return [];
        const read = readDate(event, ["outside", index, "value"], value);
        return read.span === undefined ? [...read.issues] : [];
      }),
      ...dates
        .slice(1)
        .map((index) =>
          fault(event, ["outside", index, "field"], "is a second outside date", "date", "one outside date"),
        ),
    ];
  });
}

/** Without a primary lane there is nothing to show. */
function checkLanes(content: Content): Issue[] {
  const [first] = content.kinds;
  if (content.partial || first === undefined || content.kinds.some(({ value }) => value.role === "primary")) return [];
  return [fault(first, ["role"], "leaves no lane that is primary", "background", "primary for one kind at least")];
}
