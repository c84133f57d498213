/** What does not fit into the window or into its box. */
import type { Page } from "playwright";

/** Half a pixel is rounding. */
const SLACK = 1;

/**
 * Everything that reaches past the sides of the window or is cut off inside its box. What scrolls in a
 * box of its own (a wide table) is judged by the box. Runs in the page.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate((slack) => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 40)}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const found: string[] = [];
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > width + slack) found.push(`the page is ${root.scrollWidth} px wide in ${width}`);
    for (const element of document.body.querySelectorAll("*")) {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      const unseen = own <= 1 || height <= 1;
      if (unseen || scrolls(element.parentElement)) continue;
      if (right > width + slack || left < -slack) found.push(`${name(element)}: ${left} to ${right} in ${width}`);
      const style = getComputedStyle(element);
      const cut = ["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + slack;
      if (cut && element.clientWidth > 1) found.push(`${name(element)} is cut at ${element.clientWidth} px`);
    }
    return found;
  }, SLACK);
}
