/**
 * The live chart, or the strip, as it is drawn now: what lies where, in px of the window along time. Zero is the inline
 * start of the drawing, so that nothing here asks which way the writing runs.
 */
import type { Page } from "playwright";

export interface Along {
  readonly start: number;
  readonly size: number;
}

export interface DrawnMark extends Along {
  readonly event: string;
  /** A second telling of its event. */
  readonly second: boolean;
  /** Whether it is a tick of the row that stands for the background. */
  readonly tick: boolean;
  /** Whether it stands at an edge, for what lies beyond. */
  readonly beyond: boolean;
  readonly whisker: Along | null;
  /** Its middle from the top of the window. */
  readonly y: number;
}

export interface DrawnPanel extends Along {
  /** Its first day, whether or not it is in sight. */
  readonly from: string;
  /** The hairlines between its days. */
  readonly lines: readonly number[];
}

export interface Drawn {
  readonly is: "chart" | "strip";
  readonly rtl: boolean;
  /** On the screen. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where time is drawn. */
  readonly plot: Along;
  readonly panels: readonly DrawnPanel[];
  /** How many days each panel has, those out of sight too: the overview, true to scale, tells by its shades. */
  readonly lengths: readonly { readonly from: string; readonly days: number }[];
  /** Hairlines between days that are of no panel. */
  readonly lines: readonly number[];
  /** The numbers of days, with the middle of each. */
  readonly numbers: readonly { readonly text: string; readonly at: number }[];
  /** Where months begin, and the names that stand behind. */
  readonly months: readonly number[];
  readonly names: readonly { readonly text: string; readonly at: number }[];
  readonly marks: readonly DrawnMark[];
  /** Only of a chart. */
  readonly overview?: Overview;
}

export interface Overview {
  /** Panels by their first day. */
  readonly shades: readonly (Along & { readonly from: string })[];
  /** The two ends of the stretch that is seen above, and the days that are printed over them. */
  readonly handles: readonly number[];
  readonly days: readonly string[];
  /** From the top of the window. */
  readonly y: number;
}

/** Reads the drawing that the width of the page shows. */
export function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    /** Of the strip's drawing stay so many px free at either end. */
    const EDGE = 8;
    const svg = [...document.querySelectorAll<SVGSVGElement>("svg.chart, svg.strip")].find(
      (each) => each.getClientRects().length > 0,
    );
    if (!svg) throw new Error("no chart is shown");
    // What is out of sight is not there while the chart moves: it is measured where it was drawn last.
    const away = [...svg.querySelectorAll("[data-away]")];
    for (const each of away) each.removeAttribute("data-away");
    const box = svg.getBoundingClientRect();
    const rtl = svg.getAttribute("direction") === "rtl";
    const along = (element: Element): Along => {
      const { left, right } = element.getBoundingClientRect();
      return { start: rtl ? box.right - right : left - box.left, size: right - left };
    };
    const middle = (element: Element): number => {
      const { start, size } = along(element);
      return start + size / 2;
    };
    const all = (selector: string, root: Element = svg): Element[] => [...root.querySelectorAll(selector)];
    /** The places of a path's upright lines, along time from the first. */
    const uprights = (path: Element | null): number[] => {
      const matrix = path instanceof SVGGraphicsElement ? path.getScreenCTM() : null;
      if (!path || !matrix) return [];
      const lefts = [...(path.getAttribute("d") ?? "").matchAll(/M([-\d.]+) /gu)].map(
        ([, x]) => matrix.a * Number(x) + matrix.e,
      );
      return lefts.map((x) => (rtl ? box.right - x : x - box.left)).sort((a, b) => a - b);
    };
    const said = (selector: string): { text: string; at: number }[] =>
      all(selector).map((text) => ({ text: text.textContent, at: middle(text) }));
    const named = (element: Element): string => (element.getAttribute("data-key") ?? "").replace("panel-", "");
    const isChart = svg.classList.contains("chart");
    const marks = all(isChart ? ".mark, .tick" : ".mini").map((mark) => {
      const key = mark.getAttribute("data-key") ?? "";
      const shape = mark.querySelector(".capsule, .shape") ?? mark;
      const whisker = mark.querySelector(".whisker");
      const { top, height } = shape.getBoundingClientRect();
      return {
        ...along(shape),
        event: mark.getAttribute("data-id") ?? key.replace(/~\d+$/u, ""),
        second: key.includes("~"),
        tick: mark.matches(".tick"),
        beyond: mark.querySelector(".beyond") !== null,
        // Of the small marks of the background no line is shown.
        whisker: whisker?.getClientRects().length ? along(whisker) : null,
        y: top + height / 2,
      };
    });
    const panels = all(isChart ? ".panel" : ".ground").map((panel) => ({
      ...along(panel.querySelector(".ground") ?? panel),
      from: named(panel),
      lines: uprights(panel.querySelector(".days")),
    }));
    const rects = all(".overview .veil, .overview .selected").map(along);
    const scale = box.width / svg.viewBox.baseVal.width;
    const start = isChart ? Math.min(...rects.map((rect) => rect.start)) : EDGE * scale;
    const end = isChart ? Math.max(...rects.map((rect) => rect.start + rect.size)) : box.width - EDGE * scale;
    const whole = isChart ? svg : document.querySelector("svg.chart");
    const shades = (whole ? all(".overview .shade", whole) : []).map((shade) => {
      const [x, width] = [Number(shade.getAttribute("x")), Number(shade.getAttribute("width"))];
      return { from: named(shade), x: rtl ? -x - width : x, width };
    });
    const [one, other] = [shades[0], shades.at(-1)];
    const day = one && other ? (other.x - one.x) / ((Date.parse(other.from) - Date.parse(one.from)) / 86_400_000) : 1;
    const overview = {
      shades: all(".overview .shade").map((shade) => ({ ...along(shade), from: named(shade) })),
      handles: all(".overview .handle .edge")
        .map(middle)
        .sort((a, b) => a - b),
      days: all(".overview .handle-day").map((text) => text.textContent),
      y: (({ top, height }) => top + height / 2)(
        (svg.querySelector(".overview .selected") ?? svg).getBoundingClientRect(),
      ),
    };
    const seen = {
      is: isChart ? ("chart" as const) : ("strip" as const),
      rtl,
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
      plot: { start, size: end - start },
      panels,
      lengths: shades.map(({ from, width }) => ({ from, days: Math.round(width / day) })),
      lines: uprights(svg.querySelector(".panels > .days")),
      numbers: said(".numbers .line"),
      months: uprights(svg.querySelector(".axis .months")),
      names: all(".axis .month-tick").map((text) => ({ text: text.textContent, at: along(text).start })),
      marks,
      ...(isChart && { overview }),
    };
    for (const each of away) each.setAttribute("data-away", "");
    return seen;
  });
}
