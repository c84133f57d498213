/** The chart of a page as it is on the screen: what lies where, in px of the window. */
import type { Page } from "playwright";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SeenMark {
  /** The event's id. */
  readonly event: string;
  readonly name: string;
  readonly second: boolean;
  readonly shape: Box;
  readonly whisker: Box | null;
  /** One box for each line of its label. */
  readonly label: readonly Box[];
}

export interface SeenPanel extends Box {
  /** Its first day. */
  readonly from: string;
  /** How many days it has. */
  readonly days: number;
}

export interface SeenText extends Box {
  readonly text: string;
}

export interface SeenChart extends Box {
  readonly marks: readonly SeenMark[];
  readonly panels: readonly SeenPanel[];
  /** All that is written outside the marks: months, days, gaps, lanes, the overview; line by line. */
  readonly texts: readonly SeenText[];
}

/** The one chart that the window's width lets be seen; nothing where the page shows none. */
export function seenChart(page: Page): Promise<SeenChart | null> {
  return page.evaluate(() => {
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const chart = [...document.querySelectorAll("svg.chart")].find((svg) => svg.getBoundingClientRect().width > 0);
    if (!chart) return null;
    const marks = [...chart.querySelectorAll("a.mark")].map((mark) => {
      const whisker = mark.querySelector(".whisker");
      const shape = mark.querySelector(".shape");
      return {
        event: mark.getAttribute("data-id") ?? "",
        name: mark.getAttribute("aria-label") ?? "",
        second: mark.getAttribute("aria-hidden") === "true",
        shape: box(shape ?? mark),
        whisker: whisker && box(whisker),
        // A line that is one space parts two lines for whoever listens, and is nowhere.
        label: [...mark.querySelectorAll(".label > *")]
          .filter((line) => line.textContent.trim() !== "")
          .map((line) => box(line)),
      };
    });
    const panels = [...chart.querySelectorAll(".panel")].map((panel) => ({
      ...box(panel.querySelector(".ground") ?? panel),
      from: (panel.getAttribute("data-key") ?? "").replace("panel-", ""),
      days: (panel.querySelector(".days")?.getAttribute("d")?.match(/M/gu)?.length ?? 0) + 1,
    }));
    const texts = [...chart.querySelectorAll("text")]
      .filter((text) => text.closest("a") === null)
      .flatMap((text) => (text.children.length > 0 ? [...text.children] : [text]))
      .filter((line) => line.textContent.trim() !== "")
      .map((line) => ({ ...box(line), text: line.textContent }));
    return { ...box(chart), marks, panels, texts };
  });
}

/** How far two boxes reach into each other, in px; zero or less if they do not. */
export function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/**
 * Where a day lies in a chart: the edges of its column, from the start of the writing on.
 * @example columnOf(chart, "2012-05-17", "rtl") // { left: 310, right: 322 }
 */
export function columnOf(
  chart: SeenChart,
  day: string,
  direction: "ltr" | "rtl",
): { left: number; right: number } | undefined {
  for (const { from, days, left, right } of chart.panels) {
    const index = Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
    if (index < 0 || index >= days) continue;
    const width = (right - left) / days;
    const start = direction === "rtl" ? right - (index + 1) * width : left + index * width;
    return { left: start, right: start + width };
  }
  return undefined;
}
