import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Cell, Scene } from "../layout/scene-types.ts";
import { CELLS } from "./cells.ts";
import { chart, holder } from "./chart.ts";
import { sample } from "./sample.ts";

const cell = (rest: Partial<Cell> = {}): Cell => ({
  key: "cell-visit-2012-05-17",
  kind: "visit",
  colour: "blue",
  href: "#entry-a",
  from: "2012-05-17",
  to: "2012-05-20",
  name: "Visits, 4 events",
  events: ["a", "b", "c", "d"],
  ...{ start: 100, size: 40, x: 120, isNumbered: true, isDim: false },
  ...{ y: 200, height: 20, done: 15, room: 50 },
  ...rest,
});

const body = (): HTMLElement => new JSDOM("<!doctype html>").window.document.body;

function drawn(scene: Scene, into = body()): HTMLElement {
  chart(holder(into), scene, [CELLS]);
  return into;
}

const withCells = (...cells: readonly Cell[]): Scene => ({ ...sample("ltr"), cells });

const rect = (page: Element, name: string): (string | null)[] =>
  ["x", "y", "width", "height"].map((each) => page.querySelector(`.cell .${name}`)?.getAttribute(each) ?? null);

describe("CELLS", () => {
  it("is a link that says what it counts, with number and bar for the eye alone", () => {
    const page = drawn(withCells(cell()));
    const link = page.querySelector("a.cell");
    expect([link?.getAttribute("href"), link?.getAttribute("aria-label")]).toEqual(["#entry-a", "Visits, 4 events"]);
    expect(link?.closest("[aria-hidden]")).toBeNull();
    const count = page.querySelector(".cell .count");
    expect([count?.textContent, count?.getAttribute("aria-hidden")]).toEqual(["4", "true"]);
    expect(rect(page, "full")).toEqual(["-19", "-15", "38", "15"]);
    // With its outline it is as wide and as high as if it were filled.
    expect(rect(page, "rest")).toEqual(["-18.37", "-19.37", "36.75", "4.38"]);
    expect(rect(page, "hit")).toEqual(["-20", "-50", "40", "50"]);
  });

  it("is all hollow or all filled where none or all are told as done, and has no number without room", () => {
    const [none, all] = [cell({ done: 0 }), cell({ done: 20, isNumbered: false })].map((each) =>
      drawn(withCells(each)),
    );
    expect(none?.querySelector(".full")).toBeNull();
    expect(all?.querySelector(".rest")).toBeNull();
    expect(all?.querySelector(".cell .count")).toBeNull();
  });

  const passing = (...cells: readonly Cell[]) => ({ ...withCells(...cells), sight: { top: 0, bottom: 900 } });

  it("is for the eye alone on its way: for each lane two paths and the numbers, while links are out of the picture", () => {
    const page = drawn(withCells(cell()));
    const link = page.querySelector("a.cell");
    const twelve = cell({ key: "third", kind: "truce", colour: "green", events: Array.from("abcdefghijkl") });
    const other = cell({ key: "other", start: 200, size: 20, x: 210, isNumbered: false, done: 20 });
    drawn(passing(cell({ name: "" }), other, twelve), page);
    const lanes = [...page.querySelectorAll(".passing")].filter(({ localName }) => localName === "g");
    expect(lanes.map((lane) => [lane.getAttribute("class"), lane.getAttribute("aria-hidden")])).toEqual([
      ["passing in-blue", "true"],
      ["passing in-green", "true"],
    ]);
    const [lane] = lanes;
    expect(lane?.querySelector(".full")?.getAttribute("d")).toBe("M101 200v-15h38v15ZM201 200v-20h18v20Z");
    expect(lane?.querySelector(".rest")?.getAttribute("d")).toBe("M101.63 185v-4.38h36.75v4.38Z");
    const count = lanes[1]?.querySelector(".count");
    // Each digit is 0.6 em of 11 px wide.
    expect(["x", "y"].map((name) => count?.getAttribute(name))).toEqual(["116.7 123.3", "177 177"]);
    expect(lanes.map((each) => each.querySelector(".count")?.textContent)).toEqual(["4", "12"]);
    expect(page.querySelector(".links")?.getAttribute("transform")).toBe("translate(-100000 0)");
    // It keeps its place in the document, and so the focus if it has it.
    expect([page.querySelector("a.cell"), link?.getAttribute("aria-label")]).toEqual([link, "Visits, 4 events"]);
  });

  it("is dimmed on its way as it is at rest, apart from those of its lane that are not", () => {
    const both = [cell(), cell({ key: "other", start: 200, x: 220, isDim: true })];
    const page = drawn(withCells(...both));
    const classes = (name: string) => [...page.querySelectorAll(name)].map((each) => each.getAttribute("class"));
    expect(classes("a.cell")).toEqual(["cell in-blue", "cell in-blue dim"]);
    drawn(passing(...both), page);
    expect(classes("g.passing")).toEqual(["passing in-blue", "passing in-blue dim"]);
  });

  it("is back at rest, and nothing is left of the way there", () => {
    const page = drawn(withCells(cell()));
    const before = page.innerHTML;
    drawn(passing(cell({ name: "", start: 90, x: 110 })), page);
    expect(drawn(withCells(cell()), page).innerHTML).toBe(before);
  });

  it("changes nothing in its own markup, and is gone with the cells", () => {
    const page = drawn(withCells(cell(), cell({ key: "other", start: 200, x: 220 })));
    const before = page.innerHTML;
    expect(drawn(withCells(cell(), cell({ key: "other", start: 200, x: 220 })), page).innerHTML).toBe(before);
    drawn(sample("ltr"), page);
    expect(page.querySelector(".cells, .cell")).toBeNull();
  });
});
