import { describe, expect, it } from "vitest";
import { line, text, uri } from "./lines.ts";
import { utc } from "./when.ts";

describe("utc(day, clock, zone)", () => {
  // The changes of these years as `zdump -v` prints them from the tz database, an hour on either side.
  it.each([
    ["2015-03-26", "23:59", "Asia/Damascus", "20150326T215900Z"],
    ["2015-03-27", "01:00", "Asia/Damascus", "20150326T220000Z"],
    ["2015-09-20", "12:00", "Asia/Damascus", "20150920T090000Z"],
    ["2015-10-29", "22:59", "Asia/Damascus", "20151029T195900Z"],
    ["2015-10-30", "00:00", "Asia/Damascus", "20151029T220000Z"],
    ["2016-03-24", "23:59", "Asia/Damascus", "20160324T215900Z"],
    ["2016-03-25", "01:00", "Asia/Damascus", "20160324T220000Z"],
    ["2016-10-20", "08:00", "Asia/Damascus", "20161020T050000Z"],
    ["2016-10-27", "22:59", "Asia/Damascus", "20161027T195900Z"],
    ["2016-10-28", "00:00", "Asia/Damascus", "20161027T220000Z"],
    ["2016-12-18", "23:30", "Asia/Damascus", "20161218T213000Z"],
    ["2016-12-19", "15:00", "America/New_York", "20161219T200000Z"],
    ["2016-12-20", "12:00", "Europe/Moscow", "20161220T090000Z"],
    ["2016-12-20", "12:00", "Asia/Kathmandu", "20161220T061500Z"],
    ["2012-12-31", "23:30", "Atlantic/Azores", "20130101T003000Z"],
  ])("%s %s in %s is %s, by the rules of that year and not of today", (day, clock, zone, expected) => {
    expect(utc(day, clock, zone)).toBe(expected);
  });

  it("refuses a zone that nobody knows, rather than writing no moment", () => {
    expect(() => utc("2012-05-17", "08:00", "Atlantis/Poseidonis")).toThrow();
  });
});

describe("line(name, value, params)", () => {
  it.each([
    ["a".repeat(67), 1],
    ["a".repeat(68), 2],
    ["ه".repeat(33), 1],
    ["ه".repeat(34), 2],
    ["😀".repeat(17), 2],
  ])("folds %s only where 75 octets are not enough, between characters", (value, lines) => {
    const written = line("SUMMARY", value);
    const parts = written.slice(0, -2).split("\r\n ");
    expect(parts).toHaveLength(lines);
    expect(parts.join("")).toBe(`SUMMARY:${value}`);
    for (const part of parts) expect(part.isWellFormed()).toBe(true);
  });

  it("keeps what would end a line or a value out of it, so that no title can write lines of its own", () => {
    expect(line("SUMMARY", text("a\r\nEND:VEVENT\n; b, c \\n"), { LANGUAGE: "en" })).toBe(
      "SUMMARY;LANGUAGE=en:a\\nEND:VEVENT\\n\\; b\\, c \\\\n\r\n",
    );
    expect(uri("https://example.org/a\r\nb,c;d")).toBe("https://example.org/ab,c;d");
  });
});
