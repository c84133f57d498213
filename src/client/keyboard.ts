/** The chart under the keyboard: one stop of Tab, from where arrows lead through the events. */
import type { Direction } from "../i18n/locale.ts";
import type { Scene } from "../layout/scene-types.ts";
import { travel, wayOf, type Stop } from "./travel.ts";

export interface Keys {
  readonly zoom: (by: "in" | "out" | "whole") => void;
}

const ZOOMS: Readonly<Record<string, "in" | "out" | "whole">> = {
  "+": "in",
  "=": "in",
  "-": "out",
  "\u2212": "out",
  "0": "whole",
};

/** What can be reached in a scene, in order of time; the row of ticks is the last lane. */
export function stopsOf({ marks, cells = [], lanes, background }: Scene, order: readonly string[]): Stop[] {
  const lane = new Map(lanes.map(({ id }, index) => [id, index]));
  const place = new Map(order.map((id, index) => [id, index]));
  const stop = (kind: string, x: number, event: string, id = event) => ({
    id,
    lane: lane.get(kind) ?? lanes.length,
    x,
    at: place.get(event) ?? 0,
  });
  return [
    ...marks.filter(({ second }) => !second).map(({ event, kind, x }) => stop(kind, x, event)),
    ...(background?.ticks ?? []).map(({ event, x }) => stop("", x, event)),
    ...cells.map(({ key, kind, x, events: [first = ""] }) => stop(kind, x, first, key)),
  ].sort((a, b) => a.at - b.at);
}

/** Leaves one stop of Tab in a drawing: the one given if it is there, else the first. */
export function rove(svg: SVGSVGElement, id: string | undefined): void {
  const links = [...svg.querySelectorAll<SVGAElement>("a[data-id]:not([aria-hidden])")];
  const stop = links.find((link) => link.dataset["id"] === id) ?? links[0];
  for (const link of links) {
    const index = link === stop ? "0" : "-1";
    if (link.getAttribute("tabindex") !== index) link.setAttribute("tabindex", index);
  }
}

/** Listens to the keys of a chart. `stops` are asked for at each key, since each drawing has others. */
export function keyboard(
  figure: HTMLElement,
  direction: Direction,
  stops: () => readonly Stop[],
  { zoom }: Keys,
): void {
  figure.addEventListener("keydown", (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(target instanceof SVGElement)) return;
    const link = target.closest<SVGAElement>("a[data-id]");
    if (!link) return;
    const by = ZOOMS[key];
    const way = wayOf(key, direction);
    if (by !== undefined) zoom(by);
    else if (way !== undefined) {
      const id = travel(stops(), link.dataset["id"], way);
      if (id !== undefined) focusMark(link.ownerSVGElement, id);
    } else return;
    event.preventDefault();
  });
}

/** Focuses the mark of an event, and makes it the stop of Tab. */
export function focusMark(svg: SVGSVGElement | null, id: string): boolean {
  const mark = svg?.querySelector<SVGAElement>(`a[data-id="${CSS.escape(id)}"]:not([aria-hidden])`);
  if (!svg || !mark) return false;
  rove(svg, id);
  mark.focus();
  return true;
}
