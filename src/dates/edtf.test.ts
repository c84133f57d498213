import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as any from "./arbitraries.ts";
import { EdtfError } from "./edtf-error.ts";
import { parseEdtf } from "./edtf.ts";
import { isUnit, qualify } from "./span.ts";

describe("parseEdtf gives the bounds of", () => {
  it.each([
    ["2012-05-17", "day", "2012-05-17", "2012-05-17", "2012-05-17", "2012-05-17"],
    ["2012-02", "month", "2012-02-01", "2012-02-29", "2012-02-01", "2012-02-29"],
    ["2011-02", "month", "2011-02-01", "2011-02-28", "2011-02-01", "2011-02-28"],
    ["2012", "year", "2012-01-01", "2012-12-31", "2012-01-01", "2012-12-31"],
    ["2012-05-17/2012-05-20", "interval", "2012-05-17", "2012-05-17", "2012-05-20", "2012-05-20"],
    ["2011-12/2012-02", "interval", "2011-12-01", "2011-12-31", "2012-02-01", "2012-02-29"],
    ["2012-05/2012-05-17", "interval", "2012-05-01", "2012-05-17", "2012-05-17", "2012-05-17"],
    ["2012-05-17/2012-05", "interval", "2012-05-17", "2012-05-17", "2012-05-17", "2012-05-31"],
    ["2012-05/2012-05", "interval", "2012-05-01", "2012-05-31", "2012-05-01", "2012-05-31"],
    ["2012-05-17/", "open", "2012-05-17", "2012-05-17", "2012-05-17", null],
    ["2012-05-17/..", "open", "2012-05-17", "2012-05-17", "2012-05-17", null],
    ["/2012-05-17", "open", null, "2012-05-17", "2012-05-17", "2012-05-17"],
    ["../2012-05-17", "open", null, "2012-05-17", "2012-05-17", "2012-05-17"],
    ["[2012-05-11..2012-05-17]", "window", "2012-05-11", "2012-05-17", "2012-05-11", "2012-05-17"],
    ["[..2012-05-18]", "before", null, "2012-05-18", null, "2012-05-18"],
    ["[2012-05-18..]", "after", "2012-05-18", null, "2012-05-18", null],
    ["[2012-05-18,2012-05-20]", "choice", "2012-05-18", "2012-05-20", "2012-05-18", "2012-05-20"],
    ["[2012-05-11..2012-05-17,2012-06-01]", "choice", "2012-05-11", "2012-06-01", "2012-05-11", "2012-06-01"],
  ])("%s, a %s", (edtf, shape, earliest, startLatest, endEarliest, latest) => {
    expect(parseEdtf(edtf)).toEqual({
      edtf,
      shape,
      earliest,
      startLatest,
      endEarliest,
      latest,
      approximate: false,
      uncertain: false,
    });
  });

  it.each([
    ["2012~", true, false],
    ["2012-05?", false, true],
    ["2012-05-17%", true, true],
    ["2012-05-17~/2012-05-20", true, false],
    ["2012-05-17/2012-05-20?", false, true],
  ])("%s, with its signs", (edtf, approximate, uncertain) => {
    expect(parseEdtf(edtf)).toMatchObject({ edtf, approximate, uncertain });
  });
});

describe("parseEdtf refuses", () => {
  it.each([
    ["2012-02-30", 'there is no such day; found "2012-02-30"; write a day from "2012-02-01" to "2012-02-29"'],
    [
      "[2012-05-17..2012-05-32]",
      'there is no such day; found "2012-05-32"; write a day from "2012-05-01" to "2012-05-31"',
    ],
    ["2011-02-29", 'there is no such day; found "2011-02-29"; write a day from "2011-02-01" to "2011-02-28"'],
    ["2012-13", 'there is no such month; found "2012-13"; write a month from "2012-01" to "2012-12"'],
    ["2012-21", 'a season is not a date here; found "2012-21"; write the months, "2012-03/2012-05"'],
    [
      "2012-05-17T10:00",
      'a date has no hours; found "2012-05-17T10:00"; write the day alone, and the hours under "time"',
    ],
    [
      "2012-05-20/2012-05-17",
      'the end is before the start; found "2012-05-20/2012-05-17"; write "2012-05-17/2012-05-20", or a later end',
    ],
    [
      "[2012-05-20..2012-05-17]",
      'the end is before the start; found "[2012-05-20..2012-05-17]"; write "[2012-05-17..2012-05-20]", or a later end',
    ],
    [
      "{2012-05-18,2012-05-20}",
      '{} means all of these days; found "{2012-05-18,2012-05-20}"; write "[…]" for one of them, or an event for each',
    ],
    ["2012-?05", '~ and ? are said of a whole date; found "2012-?05"; write the sign after the last digit, "2012-05~"'],
    ["../..", 'an interval with no known end says nothing; found "../.."; write the end that is known, "2012-05-17/"'],
  ])("%s, saying what to write instead", (edtf, message) => {
    expect(() => parseEdtf(edtf)).toThrow(message);
  });

  it("in the three parts that a message of the build has", () => {
    const error = new EdtfError("there is no such day", "2012-02-30", '"2012-02-29"');
    expect(error).toMatchObject({ wrong: "there is no such day", found: "2012-02-30", instead: '"2012-02-29"' });
    expect(error.message).toBe('there is no such day; found "2012-02-30"; write "2012-02-29"');
  });

  it.each([
    ["2012-05-2X", "[2012-05-20..2012-05-29]"],
    ["2012-05-3X", "[2012-05-30..2012-05-31]"],
    ["2012-02-2X", "[2012-02-20..2012-02-29]"],
    ["2011-02-2X", "[2011-02-20..2011-02-28]"],
    ["2012-05-0X", "[2012-05-01..2012-05-09]"],
    ["2012-05-XX", "2012-05"],
    ["2012-XX", "2012"],
  ])("the unspecified digits of %s, and counts the days right", (edtf, instead) => {
    expect(() => parseEdtf(edtf)).toThrow(`write "${instead}"`);
  });

  it.each([
    ["[2012-05-18, 2012-05-20]", "[2012-05-18,2012-05-20]", "a blank"],
    ["[2012-05-20,2012-05-18]", "[2012-05-18,2012-05-20]", "not in order"],
    ["[2012-05-18,2012-05-19]", "[2012-05-18..2012-05-19]", "days in a row are a window"],
    ["[2012-05-18]", "2012-05-18", "one of one"],
    ["[2012-05-18..2012-05-18]", "2012-05-18", "one of one"],
    ["[2012-03..2012-05]", "[2012-03-01..2012-05-31]", "sets are of days"],
    ["2012-05-17/2012-05-17", "2012-05-17", "from a day to itself"],
  ])("%s for its one spelling %s: %s", (edtf, instead) => {
    expect(() => parseEdtf(edtf)).toThrow(`; write "${instead}"`);
  });

  it.each([
    "",
    " 2012",
    "17/05/2012",
    "2012-5-7",
    "May 2012",
    "yesterday",
    "201X",
    "[20X1]",
    "2012-02-3X",
    "201",
    "-2012",
    "Y20120",
    "0050",
    "[2012-05-18~,2012-05-20]",
    "[..2012-05-01,2012-05-10..]",
  ])("%j as no date, and shows it", (edtf) => {
    expect(() => parseEdtf(edtf)).toThrow(`; found "${edtf}"; write `);
  });

  it("nothing that our own constructors spell", () => {
    fc.assert(
      fc.property(any.date, fc.boolean(), fc.boolean(), (span, approximate, uncertain) => {
        const signed = isUnit(span) ? qualify(span, { approximate, uncertain }) : span;
        expect(parseEdtf(signed.edtf)).toEqual(signed);
      }),
    );
  });

  it("any text without an EdtfError", () => {
    const like = fc.stringMatching(
      /^[[{]?[012X]{1,4}(-[0123X]{2}){0,2}[~?%]?(\.\.|\/|,)?[012]{0,4}(-[0123]{2}){0,2}[\]}]?$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), like), (text) => {
        try {
          expect(parseEdtf(text).edtf).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
