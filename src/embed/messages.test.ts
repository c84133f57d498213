import { expect, test } from "vitest";
import { askedIn } from "./messages.ts";
import { changesSince } from "./changed.ts";

test.each<[string, unknown, unknown]>([
  ["what is no message of ours", { type: "set", theme: "dark" }, undefined],
  ["what comes as a text", '{"tl":1,"type":"set"}', undefined],
  ["a greeting", { tl: 1, type: "hello" }, "hello"],
  ["a message of another kind", { tl: 1, type: "resize", height: 4 }, undefined],
  ["colours", { tl: 1, type: "set", theme: "dark" }, { theme: "dark" }],
  ["colours there are not", { tl: 1, type: "set", theme: "sepia" }, {}],
  ["a window", { tl: 1, type: "set", from: "2012-05-17", to: null }, { from: "2012-05-17", to: null }],
  ["a day that does not exist", { tl: 1, type: "set", from: "2012-05-32" }, {}],
  ["an event", { tl: 1, type: "set", focus: "envoy-a" }, { focus: "envoy-a" }],
  ["what could be markup", { tl: 1, type: "set", focus: "<img>" }, {}],
  ["a number for a day", { tl: 1, type: "set", to: 20120517 }, {}],
])("%s: nothing else is asked of an embed document", (_, message, expected) => {
  expect(askedIn(message)).toEqual(expected);
});

test("what was changed on the day of embedding was there to be seen", () => {
  expect(changesSince("2012-06-01", ["2012-05-01", "2012-06-01", "2012-06-02", "2012-06-02"])).toBe(2);
});
