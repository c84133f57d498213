import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { strip } from "../draw/chart.ts";
import type { Direction } from "../i18n/locale.ts";
import type { Strip, StripMark } from "../layout/scene-types.ts";
import { imageStyles } from "./image-styles.ts";
import { stillXml } from "./still.ts";
import { apart, withOthers } from "./strip-others.ts";

const ROOM = { width: 340, height: 56 };
const SCALE = 2;

/** Marks of every kind at these places, the second of each three with a stay, the third with a whisker. */
function stripWith(direction: Direction, places: readonly number[]): Strip {
  const marks = places.map((x, index): StripMark => {
    const extent = { start: x - 6, size: 12 };
    const own = { key: `m${index}`, event: `m${index}`, kind: "k", x, y: 8 + 9 * (index % 4), colour: "blue" };
    const look = { drawn: "solid", glyph: "disc", background: false } as const;
    return { ...own, ...look, ...[{}, { capsule: extent }, { whisker: extent }][index % 3] };
  });
  return { direction, ...ROOM, fontSize: 11, panels: [], gaps: [], top: 2, bottom: 40, marks };
}

const scattered = Array.from({ length: 16 }, (_, index) => 12 + 18 * index);
const crowd = Array.from({ length: 60 }, (_, index) => 160 + index / 6);

function pixels(direction: Direction, places: readonly number[], lit: readonly string[] | undefined): Uint8Array {
  const scene = stripWith(direction, places);
  const own = lit && apart(scene, new Set(lit), ROOM, SCALE);
  const xml = stillXml(
    (holder) => {
      strip(holder, own?.scene ?? scene);
    },
    (svg) => {
      svg.setAttribute("viewBox", `0 0 ${ROOM.width} ${ROOM.height}`);
      svg.setAttribute("height", String(ROOM.height));
      if (own !== undefined) withOthers(svg, own, ROOM);
    },
  );
  const [width, height] = [ROOM.width * SCALE, ROOM.height * SCALE];
  const style = `<style>${imageStyles("card").replaceAll("<", "&lt;")}</style>`;
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  const drawing = `<g class="card" transform="scale(${SCALE})">${xml}</g>`;
  const size = `width="${width}" height="${height}"`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${style}${paper}${drawing}</svg>`).render().pixels;
}

describe.each<Direction>(["ltr", "rtl"])("a strip as an image with holes, %s", (direction) => {
  it.each([
    ["nothing", scattered, []],
    ["one of some", scattered, ["m4"]],
    ["several, side by side and apart", scattered, ["m4", "m5", "m12"]],
    ["nothing of a crowd", crowd, []],
  ])("looks as if all of it were drawn, where %s is meant", (_, places, lit) => {
    const [whole, parts] = [pixels(direction, places, undefined), pixels(direction, places, lit)];
    expect(new Set(whole).size).toBeGreaterThan(20);
    // What an image holds is rounded, once more than what is drawn.
    const apart = whole.map((level, index) => Math.abs(level - (parts[index] ?? 0)));
    expect(Math.max(...new Set(apart))).toBeLessThanOrEqual(3);
  });
});

describe("apart(scene, lit, room, scale)", () => {
  it("draws what is lit and its neighbours, so that nothing shimmers through a mark that is hollow", () => {
    const { holes, scene } = apart(stripWith("ltr", scattered), new Set(["m4"]), ROOM, SCALE);
    expect(scene.marks.map(({ key }) => key)).toEqual(["m3", "m4", "m5"]);
    expect(holes).toHaveLength(1);
  });

  it("draws of a crowd what is lit alone, or the cards of many events would take as long as all their marks", () => {
    const { holes, scene } = apart(stripWith("ltr", crowd), new Set(["m4"]), ROOM, SCALE);
    expect(scene.marks.map(({ key }) => key)).toEqual(["m4"]);
    expect(holes).toEqual([]);
  });
});
