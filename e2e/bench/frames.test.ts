import { expect, test } from "vitest";
import { framesOf } from "./frames.ts";

test.each([
  [[], { count: 0, median: 0, p95: 0, worst: 0 }],
  [[5], { count: 0, median: 0, p95: 0, worst: 0 }],
  [[0, 16], { count: 1, median: 16, p95: 16, worst: 16 }],
  [[0, 16, 32, 82], { count: 3, median: 16, p95: 50, worst: 50 }],
])("of frames at %j it says %j", (moments, frames) => {
  expect(framesOf(moments)).toEqual(frames);
});

test("one slow frame of a hundred is the worst, but not the 95th percentile", () => {
  const moments = Array.from({ length: 101 }, (_, index) => index * 16 + (index > 50 ? 84 : 0));
  expect(framesOf(moments)).toEqual({ count: 100, median: 16, p95: 16, worst: 100 });
});
