/**
 * The script that stands in every embed document: it looks as it was asked to, tells its height in every way there is,
 * and stays within its box. Without it the document is whole, light, and as high as it is.
 * The chart (client/embedded.ts) is another script; the two know each other by events and attributes alone.
 */
import { CARD } from "./height.ts";
import { noteChanges } from "./changed.ts";
import { readParameters, type Parameters } from "./parameters.ts";
import { speaker } from "./resize.ts";
import { heightOf, shortener } from "./shorten.ts";

const root = document.documentElement;
const parameters = readParameters(location.search);

function look({ theme, header, layout }: Pick<Parameters, "theme" | "header" | "layout">): void {
  root.dataset["theme"] = theme;
  root.dataset["layout"] = layout;
  root.toggleAttribute("data-headless", !header);
  // What is in a frame never scrolls there: it is made higher, or shows less.
  root.toggleAttribute("data-framed", parent !== window);
}

function bind(): void {
  const { body } = document;
  const { asof, fit, layout, max } = parameters;
  if (asof !== undefined) noteChanges(body.querySelector(".embed-changed"), asof);
  let isFitted = fit;
  let width = innerWidth;
  const shown = shortener(body, layout === "card" ? Math.min(max, CARD) : max, () => {
    frame.changed();
  });
  const settle = (): void => {
    if (isFitted) shown.within(innerHeight);
  };
  const frame = speaker(parameters, {
    // What is left out for want of room is wanted all the same.
    wanted: () => {
      shown.full();
      const height = heightOf(body);
      settle();
      return height;
    },
    cramped: (isCramped) => {
      if (isFitted === (isCramped || fit)) return;
      isFitted = isCramped || fit;
      shown.full();
      settle();
    },
    asked: ({ theme, ...asked }) => {
      if (theme) look({ ...parameters, theme });
      document.dispatchEvent(new CustomEvent("tl:set", { detail: asked }));
    },
  });
  frame.changed();
  new ResizeObserver(() => {
    // What is left out when it is fitted changes nothing of what is wanted.
    if (!isFitted || innerWidth !== width) frame.changed();
    width = innerWidth;
  }).observe(body);
  // Words that are set in another font once that has come may break elsewhere.
  addEventListener("load", frame.changed);
  document.addEventListener("tl:listed", frame.changed);
  document.addEventListener("tl:select", (event) => {
    const id: unknown = event instanceof CustomEvent ? event.detail : undefined;
    frame.say({ tl: 1, type: "select", event: typeof id === "string" ? id : null });
    frame.changed();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link instanceof SVGAElement ? link.href.baseVal : link?.href;
    if (!event.defaultPrevented && address && frame.follow(new URL(address, location.href).href))
      event.preventDefault();
  });
}

look(parameters);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", bind);
else bind();
