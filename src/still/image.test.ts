import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawInThread } from "./image-threads.ts";
import { image, prune } from "./image.ts";
import { raster } from "./raster.ts";

const svgOf = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${colour}"/></svg>`;

let cache = "";
beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), "cards-")), "cards");
});
afterEach(() => {
  rmSync(join(cache, ".."), { recursive: true, force: true });
});

/** As another build would have it: nothing is remembered but what is in the cache. */
async function anew(): Promise<typeof image> {
  vi.resetModules();
  return (await import("./image.ts")).image;
}

const drawing = () => vi.fn((svg: string) => Promise.resolve<Uint8Array>(raster(svg)));

describe("image(svg)", () => {
  it("draws each picture once, and none in the next build", async () => {
    const [first, second] = [drawing(), drawing()];
    const files = await Promise.all(["red", "blue", "red"].map((colour) => image(svgOf(colour), cache, first)));
    expect(first).toHaveBeenCalledTimes(2);
    const next = await anew();
    const again = await Promise.all(["red", "blue", "red"].map((colour) => next(svgOf(colour), cache, second)));
    expect(second).not.toHaveBeenCalled();
    expect(again).toEqual(files);
    const [red = "", blue = ""] = files;
    expect(readFileSync(red)).toEqual(Buffer.from(raster(svgOf("red"))));
    expect(readFileSync(blue)).toEqual(Buffer.from(raster(svgOf("blue"))));
  });

  it("draws what shows something else", async () => {
    await image(svgOf("red"), cache, drawing());
    const draw = drawing();
    await (
      await anew()
    )(svgOf("green"), cache, draw);
    expect(draw).toHaveBeenCalledOnce();
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it("keeps nothing of a drawing that failed", async () => {
    await expect(image(svgOf("red"), cache, () => Promise.reject(new Error("no paper")))).rejects.toThrow("no paper");
    expect(existsSync(cache)).toBe(false);
  });
});

describe("drawInThread(svg)", () => {
  it("draws the same as here, more pictures at once than there are threads", async () => {
    const svgs = ["red", "green", "blue", "black", "white", "orange"].map(svgOf);
    const pngs = await Promise.all(svgs.map(drawInThread));
    expect(pngs.map((png) => Buffer.from(png))).toEqual(svgs.map((svg) => Buffer.from(raster(svg))));
  });

  it("says what could not be drawn, and goes on with the next", async () => {
    const [bad, good] = await Promise.allSettled([drawInThread("<svg"), drawInThread(svgOf("red"))]);
    expect(bad.status).toBe("rejected");
    expect(good.status).toBe("fulfilled");
  });
});

describe("prune(needed, cache, least)", () => {
  it("deletes the oldest beyond so many, since each change in the records draws most of them anew", async () => {
    await image(svgOf("red"), cache, drawing());
    rmSync(cache, { recursive: true });
    await (
      await anew()
    )(svgOf("red"), cache, drawing());
    for (const age of [1, 2, 3, 4]) {
      writeFileSync(join(cache, `${String(age)}.png`), "");
      utimesSync(join(cache, `${String(age)}.png`), 1000 - age, 1000 - age);
    }
    prune(2, cache, 3);
    expect(readdirSync(cache).filter((name) => name.length < 8)).toEqual(["1.png", "2.png"]);
    expect(readdirSync(cache)).toHaveLength(3);
  });

  it("does without a cache", () => {
    expect(() => {
      prune(0, join(cache, "nonesuch"), 0);
    }).not.toThrow();
  });
});
