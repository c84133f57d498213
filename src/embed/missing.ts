/**
 * The script of the page that stands where there is nothing. In a frame, most often an embed whose address was mistyped
 * or never was, it is a short note that tells its height like every other embed document.
 */
import { readParameters } from "./parameters.ts";
import { speaker } from "./resize.ts";
import { heightOf } from "./shorten.ts";

function bind(): void {
  const { body } = document;
  for (const link of body.querySelectorAll("a")) link.target = "_blank";
  const { changed } = speaker(readParameters(location.search), {
    wanted: () => heightOf(body),
    // It is as short as can be.
    cramped: () => undefined,
    asked: () => undefined,
  });
  new ResizeObserver(changed).observe(body);
}

if (parent !== window) {
  document.documentElement.dataset["framed"] = "";
  document.addEventListener("DOMContentLoaded", bind);
}
