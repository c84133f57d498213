import fc from "fast-check";
import { expect, it } from "vitest";
import { heardOf } from "./heard.ts";

it.each([
  [
    { tl: 1, type: "ready", height: 420.2, token: "a" },
    { type: "ready", height: 421 },
  ],
  [
    { tl: 1, type: "resize", height: 1e9 },
    { type: "resize", height: 20_000 },
  ],
  [
    { tl: 1, type: "resize", height: -5 },
    { type: "resize", height: 40 },
  ],
  [{ tl: 1, type: "resize", height: "420" }, undefined],
  [{ tl: 1, type: "resize", height: Number.NaN }, undefined],
  [{ tl: 1, type: "resize", height: Number.POSITIVE_INFINITY }, undefined],
  [
    { tl: 1, type: "select", event: "x", extra: 1 },
    { type: "select", event: "x" },
  ],
  [
    { tl: 1, type: "select", event: null },
    { type: "select", event: null },
  ],
  [{ tl: 1, type: "select", event: {} }, undefined],
  [{ tl: 1, type: "select", event: "x".repeat(201) }, undefined],
  [
    { tl: 1, type: "error", reason: "unknown" },
    { type: "error", reason: "unknown" },
  ],
  [{ tl: 1, type: "error" }, undefined],
  [{ tl: 1, type: "set", theme: "dark" }, undefined],
  [{ tl: "1", type: "ready", height: 420 }, undefined],
  ["ready", undefined],
  [null, undefined],
])("%j is heard as %j: a frame is believed nothing that would harm the page", (message, heard) => {
  expect(heardOf(message)).toEqual(heard);
});

it("throws at nothing that a frame could say, and gives no height but sane ones", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), fc.anything(), (message, height) => {
      heardOf(message);
      const heard = heardOf({ tl: 1, type: "resize", height });
      expect(heard === undefined || ("height" in heard && heard.height >= 40 && heard.height <= 20_000)).toBe(true);
    }),
  );
});
