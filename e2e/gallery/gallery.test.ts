import { describe, expect, it } from "vitest";
import { collisions, overEdges } from "../../src/layout/fixtures/rectangles.ts";
import { STEPS } from "../../src/layout/frame.ts";
import { scene } from "../../src/layout/scene.ts";
import { pictureOf } from "./picture.ts";
import { optionsOf, STORIES } from "./stories.ts";

const fileOf = (name: string) => name.replaceAll(/[^a-z0-9]+/giu, "-").toLowerCase();

describe.each(STORIES)("the story of $name", (story) => {
  it("is drawn as it was, in a picture one can open", async () => {
    await expect(pictureOf(story, 760)).toMatchFileSnapshot(`snapshots/${fileOf(story.name)}.svg`);
  });

  it.each(STEPS)("has no label on anything at %i px, whatever the story", (width) => {
    const laid = scene(story.events, optionsOf(story, width));
    const { marks, cells = [], background } = laid;
    const drawn = marks.filter(({ second }) => !second).length + (background?.ticks.length ?? 0);
    expect(cells.reduce((all, { events }) => all + events.length, drawn)).toBe(story.events.length);
    expect(collisions(laid)).toEqual([]);
    expect(overEdges(laid)).toEqual([]);
  });
});
