/** Where in the list one is, on the strip above it; and from a place on the strip to the list. */
import type { Strip } from "../layout/scene-types.ts";
import { isStill } from "./motion.ts";

export interface Cursor {
  /** Draws it anew on what the strip shows now. */
  readonly refresh: () => void;
}

/** At least so wide, in px of the strip. */
const LEAST = 10;

/** What is clicked again within so many ms is zoomed (zoom.ts), and leads nowhere. */
const TWICE = 300;

/** The cursor of the strips of a page. `pictureOf` gives what the visible strip shows, if one is. */
export function cursor(strips: HTMLElement, list: HTMLElement, pictureOf: () => Strip | undefined): Cursor {
  const box = document.createElement("div");
  box.className = "strip-cursor";
  box.hidden = true;
  strips.append(box);
  const inSight = new Set<string>();

  const refresh = (): void => {
    const picture = pictureOf();
    const xs = (picture?.marks ?? []).filter(({ event }) => inSight.has(event)).map(({ x }) => x);
    box.hidden = xs.length === 0;
    if (picture === undefined || xs.length === 0) return;
    const [from, to] = [Math.min(...xs) - LEAST / 2, Math.max(...xs) + LEAST / 2];
    const start = Math.max(0, from);
    const scale = strips.clientWidth / picture.width;
    // Moved by what is no part of the layout, or scrolling would shift it.
    const way = picture.direction === "rtl" ? -1 : 1;
    box.style.transform = `translateX(${String(way * start * scale)}px)`;
    // Its edges end above the months, or they would cut letters.
    box.style.blockSize = `${String(picture.bottom * scale)}px`;
    box.style.inlineSize = `${String((Math.min(picture.width, to) - start) * scale)}px`;
  };

  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const id = target.getAttribute("data-id") ?? "";
        if (isIntersecting) inSight.add(id);
        else inSight.delete(id);
      }
      refresh();
    },
    // Below the strip and the month that stick to the top.
    { rootMargin: "-96px 0px -20% 0px" },
  );
  // Where there is no strip to be seen, nothing is watched for it.
  let isWatching = false;
  const start = (): void => {
    if (isWatching) return;
    isWatching = true;
    for (const entry of list.querySelectorAll(".entry[data-id]")) watch.observe(entry);
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isSecond = false;
  strips.addEventListener("pointerdown", () => {
    isSecond = waiting !== undefined;
    clearTimeout(waiting);
    waiting = undefined;
  });
  strips.addEventListener("click", (event) => {
    if (isSecond) return;
    const picture = pictureOf();
    const svg = strips.querySelector<SVGSVGElement>(".strip-step:not([hidden]) svg");
    if (!picture || !svg) return;
    const { left, width } = strips.getBoundingClientRect();
    const along = ((event.clientX - left) / width) * picture.width;
    const x = picture.direction === "rtl" ? picture.width - along : along;
    const nearest = [...picture.marks].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
    const entry = nearest && list.querySelector(`.entry[data-id="${CSS.escape(nearest.event)}"]`);
    waiting = setTimeout(() => {
      waiting = undefined;
      entry?.scrollIntoView({ behavior: isStill() ? "auto" : "smooth", block: "center" });
    }, TWICE);
  });
  return {
    refresh() {
      start();
      refresh();
    },
  };
}
