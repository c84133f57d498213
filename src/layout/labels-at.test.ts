import { describe, expect, it } from "vitest";
import type { ChartEvent } from "./chart-event.ts";
import { event, options, within } from "./fixtures/events.ts";
import { plan } from "./plan.ts";
import { sceneAt } from "./scene.ts";
import type { Label, Mark } from "./scene-types.ts";

const at = (id: string, day: string, label: string): ChartEvent => event(id, within(day), { label });

/** Where each label is beside its mark, k times as far apart. */
function sides(events: readonly ChartEvent[], k: number): string[] {
  const planned = plan(events, options());
  // The middle stays where it is, and nothing is out of sight.
  const wide = { ...planned, plot: { start: -1e6, size: 2e6 } };
  return sceneAt(wide, { k, shift: 0 }).marks.map(({ event: id, label, x, y }) => `${id} ${sideOf(label, { x, y })}`);
}

function sideOf(label: Label | undefined, { x, y }: Pick<Mark, "x" | "y">): string {
  if (label === undefined) return "none";
  if (label.y > y) return "under";
  return label.start > x ? "after" : "before";
}

describe("the labels under a lens", () => {
  // One panel of four days, 72 px each.
  const near = [
    at("a", "2012-05-17", "Keepers row to it"),
    at("b", "2012-05-18", "Keepers row back"),
    at("c", "2012-05-20", "Home"),
  ];

  it("are those of the plan without one", () => {
    const planned = plan(near, options());
    expect(sceneAt(planned, { k: 1, shift: 5 }).marks.map(({ label }) => label?.size)).toEqual(
      planned.marks.map(({ label }) => label?.size),
    );
  });

  it("go to a better side once there is room", () => {
    const crowded = [at("a", "2012-05-17", "Keepers row to the rock"), at("b", "2012-05-18", "Keepers row back home")];
    const [narrow, wide] = [sides(crowded, 1), sides(crowded, 3)];
    expect(narrow).not.toEqual(wide);
    expect(wide).toEqual(["a after", "b after"]);
  });

  it("are given to marks that had none", () => {
    const crowd = Array.from({ length: 18 }, (_, index) =>
      at(`e${index}`, `2012-05-${10 + (index % 9)}`, "Keepers row to the rocks"),
    );
    const sorted = crowd.sort((a, b) => ((a.date.earliest ?? "") < (b.date.earliest ?? "") ? -1 : 1));
    const count = (k: number) => sides(sorted, k).filter((side) => !side.endsWith("none")).length;
    expect(count(1)).toBeLessThan(18 + 1);
    for (const k of [1.5, 2, 4, 8]) expect(count(k)).toBeGreaterThanOrEqual(count(1));
  });

  it("are in one line in a row that is too low for two", () => {
    const story = ["01", "03", "05", "07", "09", "11"].map((month) =>
      at(month, `2012-${month}-17`, "Leuchtturmwaerter versammlung"),
    );
    const planned = plan(story, options({ width: 560 }));
    const lines = (k: number) =>
      sceneAt({ ...planned, plot: { start: -1e6, size: 2e6 } }, { k, shift: 0 }).marks.map(
        ({ label }) => label?.lines.length,
      );
    expect(new Set(lines(1))).toEqual(new Set([undefined]));
    expect(new Set(lines(8))).toEqual(new Set([1]));
  });

  it("stand in a gap beside their mark as soon as that is wide enough, until then in the nearest panel", () => {
    const story = [
      at("a", "2012-03-01", "Start"),
      event("spring", within("2012-04-01", "2012-04-20"), { label: "Leuchtturmwaerter" }),
      at("b", "2012-05-20", "End"),
    ];
    const spring = (k: number) => {
      const planned = plan(story, options());
      const drawn = sceneAt({ ...planned, plot: { start: -1e6, size: 2e6 } }, { k, shift: 0 });
      const gap = drawn.gaps.find(({ where }) => where === "between");
      const label = drawn.marks.find(({ key }) => key === "spring")?.label;
      return label && gap && label.start > gap.start && label.start + label.size < gap.start + gap.size;
    };
    expect([1, 1.2, 4].map(spring)).toEqual([false, false, true]);
  });
});
