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
    [{ q: "هدنة 50 % 😀" }, "timeline-q-هدنة-50"],
    [{ q: "هُدنة" }, "timeline-q-هُدنة"],
    [{ q: "C\u0327avus\u0327og\u0306lu" }, "timeline-q-Çavuşoğlu"],
    [{ q: "x".repeat(300) }, `timeline-q-${"x".repeat(49)}`],
    [{ q: "\u202egnp.exe\u202c" }, "timeline-q-gnp-exe"],
    [{ event: "a-visit", scale: "true", background: true, mode: "dim", months: "gulf" }, "timeline"],
  ])(
    "of %j is %s: what was asked for in any script, no sign that a system minds, nothing of how it is drawn",
    (view, name) => {
      expect(nameOf(view)).toBe(name);
    },
  );
});
