/** Hours and their zones. */
import { applyRule } from "../../dates/apply.ts";
import { parseRule } from "../../dates/rules.ts";
import { daySpan } from "../../dates/span.ts";
import type { EventRecord } from "../../schema/event.ts";
import { fault, type Content, type Located } from "../content.ts";
import { show, type Issue } from "../issues.ts";
import { nearest } from "../nearest.ts";

/** Every fault of an event's `time`, and of the zones that the site speaks of. */
export function checkTimes(content: Content): Issue[] {
  const spoken = content.site?.value.zones;
  return [
    ...Object.keys(spoken ?? {}).flatMap((zone): Issue[] => {
      const { site } = content;
      if (site === undefined || isZone(zone)) return [];
      return [
        {
          ...fault(site, ["zones", zone], "is an unknown zone", show(zone), suggestion(zone)),
          ...site.atKey(["zones", zone]),
        },
      ];
    }),
    ...content.events.flatMap((event) => [...hours(event), ...unfounded(event), ...zoneOf(event, spoken)]),
  ];
}

function hours(event: Located<EventRecord>): Issue[] {
  const { time, dating } = event.value;
  const row = dating.findIndex(({ sets }) => sets === "time");
  if (time === undefined) {
    if (row < 0) return [];
    return [
      fault(
        event,
        ["dating", row, "sets"],
        "dates an hour that the event does not tell",
        "no time",
        'time: { start: "06:00", zone: … }',
      ),
    ];
  }
  const issues: Issue[] = [];
  if (row < 0) {
    issues.push(
      fault(
        event,
        ["time"],
        "has no dating row of its own",
        "no row with sets: time",
        "a row with the words of the article and sets: time",
      ),
    );
  }
  if (time.start === undefined && time.part === undefined) {
    issues.push(fault(event, ["time"], "tells no hour", "neither start nor part", 'start: "06:00" or part: evening'));
  }
  if (
    time.end !== undefined &&
    isClock(time.end) &&
    (time.start === undefined || (isClock(time.start) && time.end < time.start))
  ) {
    issues.push(
      fault(
        event,
        ["time", "end"],
        "ends before it starts",
        `${show(time.start)} to ${show(time.end)}`,
        "the start first; past midnight, leave the end out",
      ),
    );
  }
  return issues;
}

/** Hours that the rows do not give. What the rows give beyond them may be left out: an end past midnight must be. */
function unfounded(event: Located<EventRecord>): Issue[] {
  const { time, dating } = event.value;
  const rows = dating.filter(({ sets }) => sets === "time").map(({ rule }) => hoursOf(rule));
  // A row that gives no hour was told as one that does not fit what it sets.
  if (time === undefined || rows.length === 0 || rows.includes(undefined)) return [];
  if (time.start !== undefined && time.end !== undefined && time.end < time.start) return [];
  return (["start", "end", "part"] as const).flatMap((field) => {
    const given = rows.map((row) => row?.[field]).filter((hour) => hour !== undefined);
    const told = time[field];
    if (told === undefined || given.includes(told) || (field !== "part" && !isClock(told))) return [];
    const [first] = given;
    return [
      fault(
        event,
        ["time", field],
        "is not what its rows give",
        `${show(told)}, while the rows give ${show(first)}`,
        first === undefined ? "the time without it, or other rows" : `${show(first)}, or other rows`,
      ),
    ];
  });
}

function hoursOf(text: string): EventRecord["time"] {
  const rule = parseRule(text);
  // An hour is the same on any day.
  const result = rule && applyRule(rule, daySpan("2012-01-01"));
  return result?.gives === "time" ? result : undefined;
}

/** An hour in another form was told when it was read. */
function isClock(hour: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(hour);
}

function zoneOf(event: Located<EventRecord>, spoken: Readonly<Record<string, unknown>> | undefined): Issue[] {
  const { time } = event.value;
  if (time === undefined) return [];
  const { start, zone, zoneFrom } = time;
  if (zone === undefined) {
    return start === undefined
      ? []
      : [fault(event, ["time"], "has an hour without a zone", show(start), "zone: and zoneFrom: article | editor")];
  }
  if (!isZone(zone)) return [fault(event, ["time", "zone"], "is an unknown zone", show(zone), suggestion(zone))];
  const issues: Issue[] = [];
  if (zoneFrom === undefined) {
    issues.push(
      fault(event, ["time"], "does not say where the zone is from", show(zone), "zoneFrom: article | editor"),
    );
  }
  if (spoken !== undefined && !Object.hasOwn(spoken, zone)) {
    issues.push(
      fault(
        event,
        ["time", "zone"],
        "is a zone without words",
        show(zone),
        `${zone}: { en: "…", ar: "…" } under zones in site.yaml`,
      ),
    );
  }
  return issues;
}

/** The zone of a city where only the city is written, else the nearest name. */
function suggestion(zone: string): string {
  const zones = Intl.supportedValuesOf("timeZone");
  const city = zone.trim().replace(/\s+/gu, "_").toLowerCase();
  const near = zones.find((name) => name.toLowerCase().endsWith(`/${city}`)) ?? nearest(zone, zones);
  return near === undefined ? 'an IANA zone such as "Etc/UTC"' : show(near);
}

/** Offsets such as +03:00 are zones for Intl; as a place's own time they are not. */
function isZone(zone: string): boolean {
  if (!/^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+\-0-9]+)+$|^UTC$/u.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
