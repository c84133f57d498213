import { describe, expect, it } from "vitest";
import { measure } from "./fixtures/events.ts";
import { broken, fittedLabel, flatLabel, wrapped } from "./words.ts";

const lines = (text: string) => broken(text, 13, measure).lines.map((line) => line.text);

describe("broken(text, fontSize, measure)", () => {
  it.each([
    ["Ice", ["Ice"]],
    ["Keeper", ["Keeper"]],
    ["Keeper rows to North Rock", ["Keeper rows", "to North Rock"]],
    ["Lamp repaired, twice", ["Lamp", "repaired, twice"]],
    ["Abcdefghijklmnopqrstuvwxyzab", ["Abcdefghijklmnopqrstuvwxyzab"]],
    ["الحارس يصل إلى الصخرة", ["الحارس يصل", "إلى الصخرة"]],
  ])("breaks “%s” into the lines most alike", (text, expected) => {
    expect(lines(text).join(" ")).toBe(text);
    expect(broken(text, 13, measure).size).toBeLessThanOrEqual(
      Math.max(...expected.map((line) => Math.round(measure(line) * 1300) / 100)),
    );
    expect(lines(text)).toHaveLength(expected.length);
  });

  it("tells the width of each line in px", () => {
    expect(broken("Keeper rows to North Rock", 10, measure)).toEqual({
      lines: [
        { text: "Keeper rows", width: 60.5 },
        { text: "to North Rock", width: 71.5 },
      ],
      size: 71.5,
    });
  });
});

it("fittedLabel keeps the room of the widest translation and of the most lines", () => {
  const {
    lines: own,
    size,
    room,
    most,
  } = fittedLabel({ label: "Ice", translations: ["جليد كثيف حول الصخرة"] }, 10, measure);
  expect([own.length, size, most]).toEqual([1, 16.5, 2]);
  expect(room).toBeGreaterThan(size);
});

it("flatLabel keeps a label in one line, with the room of the widest translation", () => {
  const label = { label: "Keeper rows out", translations: ["الحارس يجدف إلى الصخرة البعيدة"] };
  const { lines: own, size, room, most } = flatLabel(label, 10, measure);
  expect([own.map(({ text }) => text), size, most]).toEqual([["Keeper rows out"], 82.5, 1]);
  expect(room).toBeGreaterThan(size);
});

it.each([
  ["Truces and ceasefires", 90, ["Truces and", "ceasefires"]],
  ["Truces and ceasefires", 900, ["Truces and ceasefires"]],
  ["Reconnaissance", 20, ["Reconnaissance"]],
])("wrapped breaks “%s” at %i px", (text, width, expected) => {
  expect(wrapped(text, width, 13, measure)).toEqual(expected);
});
