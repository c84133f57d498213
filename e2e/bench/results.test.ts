import { expect, test } from "vitest";
import type { Loaded, Measured } from "./measure.ts";
import { median, middleOf } from "./results.ts";

const bytes = { html: 1, script: 0, style: 0, font: 0, image: 0, data: 0 };
const loaded = (firstMark: number): Loaded => ({
  ...{ bytes, firstMark, requests: 1, elsewhere: 0, script: 1, layout: 1, elements: 1, drawn: 1, heap: 1, shift: 0 },
});

test.each([
  [[3, 1, 2], 2],
  [[3, 1], 1],
  [[5], 5],
])("the middle of %j is %i, a figure that was measured", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("each figure has a middle of its own, and one slow run is none", () => {
  const runs = [100, 900, 110].map((time): Measured => ({ loaded: loaded(time) }));
  expect(middleOf(runs).loaded?.firstMark).toBe(110);
});

test("what failed once has failed, and what was measured before stays", () => {
  const {
    failed,
    zoom,
    loaded: last,
  } = middleOf([{ loaded: loaded(100) }, { loaded: loaded(120), failed: "zoomed not within 60 s" }]);
  expect(failed).toBe("zoomed not within 60 s");
  expect(last?.firstMark).toBe(100);
  expect(zoom).toBeUndefined();
});
