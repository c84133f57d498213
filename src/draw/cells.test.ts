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
  ...{ start: 100, size: 40, x: 120, stretch: 1, isNumbered: true },
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
    expect(rect(page, "rest")).toEqual(["-19", "-20", "38", "5"]);
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

  it("is stretched on its way, when it is neither read nor followed, and named once it is at rest", () => {
    const onWay = { ...withCells(cell({ name: "", stretch: 1.2 })), sight: { top: 0, bottom: 900 } };
    const page = drawn(onWay);
    const link = page.querySelector("a.cell");
    expect(page.querySelector(".cell .stack")?.getAttribute("transform")).toBe("scale(1.2 1)");
    expect([link?.getAttribute("href"), link?.getAttribute("aria-label")]).toEqual([null, null]);
    drawn(withCells(cell()), page);
    expect(page.querySelector(".cell .stack")?.getAttribute("transform")).toBeNull();
    expect([link?.getAttribute("href"), link?.getAttribute("aria-label")]).toEqual(["#entry-a", "Visits, 4 events"]);
  });

  it("says nothing of what it was before, once it stands for others on its way", () => {
    const page = drawn(withCells(cell()));
    const link = page.querySelector("a.cell");
    link?.setAttribute("data-lit", "");
    const onWay = (key: string) => ({ ...withCells(cell({ key, name: "" })), sight: { top: 0, bottom: 900 } });
    drawn(onWay("other"), page);
    expect(page.querySelector("a.cell")).toBe(link);
    for (const name of ["data-id", "href", "aria-label", "data-lit"]) expect(link?.hasAttribute(name)).toBe(false);
    drawn(onWay("cell-visit-2012-05-17"), page);
    drawn(withCells(cell()), page);
    expect([link?.getAttribute("data-id"), link?.getAttribute("aria-label")]).toEqual([
      "cell-visit-2012-05-17",
      "Visits, 4 events",
    ]);
  });

  it("changes nothing in its own markup, and is gone with the cells", () => {
    const page = drawn(withCells(cell(), cell({ key: "other", start: 200, x: 220 })));
    const before = page.innerHTML;
    expect(drawn(withCells(cell(), cell({ key: "other", start: 200, x: 220 })), page).innerHTML).toBe(before);
    drawn(sample("ltr"), page);
    expect(page.querySelector(".cells, .cell")).toBeNull();
  });
});
