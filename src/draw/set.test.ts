import { selectAll } from "d3-selection";
import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, it } from "vitest";
import { list, type Nodes } from "./parts.ts";
import { fresh, set, write } from "./set.ts";

const { window } = new JSDOM("<!doctype html>");
const { document } = window;

/** Whatever is touched in a callback, as the name of the attribute or the kind of change. */
function touched(call: () => void): string[] {
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  call();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.map(({ attributeName, type }) => attributeName ?? type);
}

const nodes = (): Nodes<number> => selectAll<Element, number>(document.querySelectorAll("p")).data([1, 2]);

beforeEach(() => {
  document.body.innerHTML = '<p id="a" x="1">one</p><p id="b" x="2" data-lit="">two</p>';
});

describe("set(nodes, attributes)", () => {
  it("touches nothing that is so already, even if it was made elsewhere, so that no style is worked out again", () => {
    expect(touched(() => set(nodes(), { x: (item) => item, y: null }))).toEqual([]);
  });

  it("sets what has changed, and nothing else of the element", () => {
    expect(touched(() => set(nodes(), { id: (item) => (item === 1 ? "a" : "c"), x: (item) => item }))).toEqual(["id"]);
    expect(document.body.innerHTML).toBe('<p id="a" x="1">one</p><p id="c" x="2" data-lit="">two</p>');
  });

  it("asks an element only once what it has, and leaves what others have changed since as it is", () => {
    set(nodes(), { x: 1 });
    document.querySelector("p")?.setAttribute("x", "of others");
    expect(touched(() => set(nodes(), { x: 1 }))).toEqual([]);
    expect(touched(() => set(nodes(), { x: 2 }))).toEqual(["x", "x"]);
  });

  it.each([null, undefined])("takes an attribute away for %s", (nothing) => {
    set(nodes(), { x: (item) => (item === 1 ? nothing : item) });
    expect(document.body.innerHTML).toBe('<p id="a">one</p><p id="b" x="2" data-lit="">two</p>');
  });
});

describe("write(nodes, of)", () => {
  it("leaves a text alone that says so already, since a browser sets it anew all the same", () => {
    expect(
      touched(() => {
        write(nodes(), (item) => (item === 1 ? "one" : "three"));
      }),
    ).toEqual(["childList"]);
    expect(document.body.textContent).toBe("onethree");
  });
});

describe("fresh(nodes, lookOf)", () => {
  const looks = (lookOf: (item: number) => unknown): (string | null)[] =>
    fresh(nodes(), lookOf)
      .nodes()
      .map((node) => node.getAttribute("id"));

  it("gives every node of markup that was made elsewhere, whatever it looks like", () => {
    expect(looks(() => undefined)).toEqual(["a", "b"]);
  });

  it.each([
    ["the same values in other objects", { a: 1, b: [1, { c: "x" }] }, { a: 1, b: [1, { c: "x" }] }, []],
    ["a value that differs deep inside", { a: 1, b: [1, { c: "x" }] }, { a: 1, b: [1, { c: "y" }] }, ["a", "b"]],
    ["a longer list", [1], [1, 2], ["a", "b"]],
    ["a shorter list", [1, 2], [1], ["a", "b"]],
    ["a key more, though it says nothing", { a: 1 }, { a: 1, b: undefined }, ["a", "b"]],
    ["nothing where there was something", { a: {} }, { a: undefined }, ["a", "b"]],
    ["zero from the other side, which is written the same", [0], [-0], []],
  ])("knows %s", (_, before, now, expected) => {
    looks(() => before);
    expect(looks(() => now)).toEqual(expected);
  });

  it("tells nodes apart", () => {
    looks(() => 0);
    expect(looks((item) => item - 1)).toEqual(["b"]);
  });

  it("begins anew with an element that was taken out and made again", () => {
    looks(() => 0);
    const body = selectAll<Element, unknown>([document.body]);
    document.body.replaceChildren();
    const made = list(body, "p", "p", () => [1]);
    expect(fresh(made, () => 0).size()).toBe(1);
  });
});
