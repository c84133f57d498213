/**
 * A scene as markup, at build: the drawing of the browser, given a document without one. The only importer
 * of jsdom, which has no layout and is asked for none.
 */
import { JSDOM } from "jsdom";
import { CELLS } from "../draw/cells.ts";
import { chart, holder, strip, type Holder } from "../draw/chart.ts";
import type { Scene, Strip } from "../layout/scene-types.ts";

let body: HTMLElement | undefined;

/**
 * The `<svg>` of a chart. What it says is escaped by the document it was drawn in.
 * @example still(scene(events, frame)) // '<svg class="chart" viewBox="0 0 1100 620" …'
 */
export function still(scene: Scene): string {
  return markup((body) => {
    chart(body, scene, [CELLS]);
  });
}

/** The `<svg>` of a phone's strip. */
export function stillStrip(scene: Strip): string {
  return markup((body) => {
    strip(body, scene);
  });
}

/**
 * The same as XML, for pictures that stand in no page.
 * @param mend changes the `<svg>` before it is written
 */
export function stillXml(draw: (holder: Holder) => void, mend: (svg: Element) => void): string {
  const { firstElementChild: svg, ownerDocument } = drawn(draw);
  const window = ownerDocument.defaultView;
  if (svg === null || window === null) throw new Error("nothing was drawn");
  mend(svg);
  return new window.XMLSerializer().serializeToString(svg);
}

function markup(draw: (holder: Holder) => void): string {
  return drawn(draw).innerHTML;
}

/** One document for all: making it takes longer than drawing in it. */
function drawn(draw: (holder: Holder) => void): HTMLElement {
  body ??= new JSDOM("<!doctype html>").window.document.body;
  body.replaceChildren();
  draw(holder(body));
  return body;
}
