import { expect, test } from "vitest";
import { within } from "./limit.ts";

test("what never ends is given up, or one page would stop the bench", async () => {
  await expect(within(20, "loaded", new Promise(() => undefined))).rejects.toThrow("loaded not within 0.02 s");
});

test("what ends in time gives what it gives", async () => {
  await expect(within(1000, "loaded", Promise.resolve(7))).resolves.toBe(7);
});
