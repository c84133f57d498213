import { describe, expect, it } from "vitest";
import type { View } from "../../timeline/view.ts";
import { nameOf } from "./name.ts";

describe("nameOf(view)", () => {
  it.each<[View, string]>([
    [{}, "timeline"],
    [{ from: "2012-03-01", to: "2012-05-20" }, "timeline-from-2012-03-01-to-2012-05-20"],
    [{ kind: ["truce", "visit"], to: "2012-05-20" }, "timeline-kind-truce-visit-to-2012-05-20"],
    [{ actor: ["envoy-a"], exact: true }, "timeline-actor-envoy-a-exact-1"],
    [{ q: "../a b\\c:d" }, "timeline-q-a-b-c-d"],
    [{ q: "هدنة 50 % 😀" }, "timeline-q-50"],
    [{ q: "هدنة" }, "timeline-q"],
    [{ event: "a-visit", scale: "true", background: true, mode: "dim", months: "gulf" }, "timeline"],
  ])("of %j is %s, in ASCII, and says nothing of how it is drawn", (view, name) => {
    expect(nameOf(view)).toBe(name);
  });
});
