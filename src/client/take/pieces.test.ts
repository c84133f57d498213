import { describe, expect, it } from "vitest";
import { put, type Pieces } from "./pieces.ts";

const PIECES: Pieces = {
  type: "text/plain",
  ending: "txt",
  head: "<{day} ",
  events: [
    ["a", "A"],
    ["b", "B {day}"],
    ["c", "C"],
  ],
  between: ", ",
  after: "@{from}",
  foot: " {height+20}>",
};
const FILLINGS = { day: () => "2026-11-22", from: () => "$&", height: () => 100 };

describe("put(pieces, ids, fillings)", () => {
  it.each([
    [["a", "c"], "<2026-11-22 A@$&, C@$& 120>"],
    [["c", "a"], "<2026-11-22 A@$&, C@$& 120>"],
    [["a", "unknown"], "<2026-11-22 A@$& 120>"],
    [[], "<2026-11-22  120>"],
  ])("gives of %j the file in the order of the whole", (ids, file) => {
    expect(put(PIECES, new Set(ids), FILLINGS)).toBe(file);
  });

  it("leaves the text of an event as it is, whatever it looks like", () => {
    expect(put(PIECES, new Set(["b"]), FILLINGS)).toContain("B {day}@");
  });

  it("leaves what is no place as it is, such as the braces of a stylesheet or of somebody's title", () => {
    const head = ".a { fill: red; } {unknown} {} {constructor} {unknown+1}";
    expect(put({ ...PIECES, head }, new Set(), FILLINGS)).toContain(head);
  });

  it("asks for nothing that no place names: to draw a chart takes its time", () => {
    const chart = (): string => {
      throw new Error("asked");
    };
    expect(() => put(PIECES, new Set(["a"]), { ...FILLINGS, chart })).not.toThrow();
  });
});
