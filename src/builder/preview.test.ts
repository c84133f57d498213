import { expect, it } from "vitest";
import { hostFor } from "./preview.ts";

it.each([
  [320, "320"],
  [390, "320"],
  [541, "320"],
  [542, "510"],
  [692, "660"],
  [1100, "660"],
])("in a stage of %i px an article is looked at in %s px, so that all of it is seen at once", (stage, host) => {
  expect(hostFor(stage)).toBe(host);
});
