/** Going about a page by keys alone. */
import type { Page } from "playwright";
import { expect } from "../test.ts";

/** More stops than any way to something should have. */
const MOST_STOPS = 60;

/**
 * Presses Tab until something has the focus; every stop on the way can be seen to have it, and no two are one.
 * @returns how many stops it took
 */
export async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<number> {
  const passed: string[] = [];
  for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    const { is, isSeen, told } = await page.evaluate((wanted) => {
      const element = document.activeElement ?? document.body;
      // A box that lies unseen over its label has its outline drawn round that.
      const drawn = element.matches(".chip input") ? (element.closest(".chip") ?? element) : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const hit = element.querySelector(".hit");
      const ring = hit && getComputedStyle(hit);
      // Not to be taken for the ring of what is chosen.
      const isRung = ring !== null && ring.stroke !== "none" && parseFloat(ring.strokeWidth) >= 2;
      return {
        is: element.matches(wanted),
        isSeen: isRung || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2),
        told: element.outerHTML.slice(0, 120),
      };
    }, selector);
    // Day, month, year and calendar of a date are stops of one field; the browser draws the ring of the last.
    if (told.includes('type="date"') && passed.at(-1) === told) continue;
    expect(isSeen, `the focus is seen on ${told}`).toBe(true);
    expect(passed, "Tab goes round in a circle").not.toContain(told);
    if (is) return stops;
    passed.push(told);
  }
  throw new Error(`${selector} is not reached by ${key}: ${passed.join("\n")}`);
}

/** The event whose mark, tick or line of the list has the focus. */
export function focusedEvent(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement | SVGElement>("[data-id]")?.dataset["id"] ?? undefined,
  );
}
