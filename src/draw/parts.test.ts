import { select } from "d3-selection";
import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, it } from "vitest";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";

const { document } = new JSDOM("<!doctype html>").window;

let root: Nodes<unknown>;
beforeEach(() => {
  document.body.innerHTML = "";
  root = select<Element, unknown>(document.body);
});

const classes = (): string[] => [...document.body.children].map((child) => child.getAttribute("class") ?? "");

describe("part(parent, name, className, item)", () => {
  it("makes one, finds it again by its first class, and takes it away", () => {
    part(root, "g", "one", () => 1);
    const [made] = document.body.children;
    made?.setAttribute("class", "one of-others");
    expect(part(root, "g", "one", () => 2).data()).toEqual([2]);
    expect([...document.body.children]).toEqual([made]);
    part(root, "g", "one", () => undefined);
    expect(classes()).toEqual([]);
  });

  it.each([0, "", false])("takes %j for something", (item) => {
    expect(part(root, "g", "one", () => item).data()).toEqual([item]);
  });

  it("does not take one for the other whose name begins alike", () => {
    document.body.innerHTML = '<b class="one-more"></b><b class="other one"></b>';
    part(root, "b", "one", () => 1);
    expect(classes()).toEqual(["one-more", "other one", "one"]);
  });
});

describe("keyed(parent, name, className, items)", () => {
  it("finds markup of the build by its key or its event, and puts all in the order of the items", () => {
    document.body.innerHTML = '<b class="m" data-id="x"></b><b class="m" data-id="x" data-key="x~1"></b>';
    const [first, second] = document.body.children;
    const made = keyed(root, "b", "m", () => [{ key: "x~1" }, { key: "new" }, { key: "x" }]);
    expect([...document.body.children]).toEqual([second, made.nodes()[1], first]);
  });
});

describe("list(parent, name, className, items, keyIn)", () => {
  const days = (...all: readonly string[]) =>
    list(
      root,
      "b",
      "day",
      () => all,
      (day) => day,
    );

  it("takes the build's markup in its order, and then leaves each where it is while others come and go", () => {
    document.body.innerHTML = '<b class="day">1</b><b class="day">2</b>';
    const [first, second] = document.body.children;
    expect(days("1", "2").nodes()).toEqual([first, second]);
    const [left, third] = days("2", "3").nodes();
    expect([left, third?.isConnected, first?.isConnected]).toEqual([second, true, false]);
    expect(days("1", "2", "3").nodes().slice(1)).toEqual([left, third]);
    expect([...document.body.children]).toEqual(days("1", "2", "3").nodes());
  });

  it("goes by the order alone where there are no keys", () => {
    const [first] = list(root, "b", "day", () => ["1", "2"]).nodes();
    expect(list(root, "b", "day", () => ["2", "3"]).nodes()[0]).toBe(first);
  });
});

describe("inOrder(nodes, classes)", () => {
  it("moves only who came late, so that nobody else loses the focus", () => {
    document.body.innerHTML = '<b class="b"></b><button class="c">c</button><b class="a"></b>';
    document.querySelector("button")?.focus();
    inOrder(root, ["a", "b", "c"]);
    expect(classes()).toEqual(["a", "b", "c"]);
    expect(document.activeElement).toBe(document.querySelector("button"));
  });

  it("leaves what others have put there at the end, above everything", () => {
    document.body.innerHTML = '<b class="a"></b><button class="brush">brush</button><b class="b"></b>';
    document.querySelector("button")?.focus();
    inOrder(root, ["a", "b"]);
    expect(classes()).toEqual(["a", "b", "brush"]);
    expect(document.activeElement).toBe(document.querySelector("button"));
  });
});
