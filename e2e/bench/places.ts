/** Where on the page a hand goes. Each runs in the page, so it may use nothing from outside itself. */
import type { Point } from "./hand.ts";

/** The markup of the chart that is seen: whether it is another afterwards says whether anything moved. */
export function drawn(): string {
  const charts = [...document.querySelectorAll(".chart-step svg.chart")];
  return charts.find((chart) => chart.getClientRects().length > 0)?.innerHTML ?? "";
}

/** A drawing and its marks, as selectors. */
export interface Drawing {
  readonly drawing: string;
  readonly marks: string;
}

/** A point of the drawing that is no mark, as near as can be to the middle of what is seen of it. */
export function free({ drawing, marks }: Drawing): Point {
  const found = [...document.querySelectorAll(drawing)].find((each) => each.getClientRects().length > 0);
  if (found === undefined) throw new Error(`there is no ${drawing}`);
  found.scrollIntoView({ block: "start", behavior: "instant" });
  const { left, top, width, bottom } = found.getBoundingClientRect();
  const [middle, y] = [left + width / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
  const taken = `a, button, .row, .overview, .brush .selection, .brush .handle, ${marks}`;
  for (let aside = 0; aside < width / 4; aside += 17) {
    for (let distance = 0; distance < y; distance += 3) {
      for (const [x, at] of [
        [middle + aside, y - distance],
        [middle - aside, y + distance],
      ] as const) {
        const hit = document.elementFromPoint(x, at);
        if (hit && found.contains(hit) && !hit.closest(taken)) return { x, y: at };
      }
    }
  }
  // It is full of marks: so a hand takes hold of one.
  return { x: middle, y };
}

/** The middle of the stretch of the overview that the chart shows. */
export function stretch(): Point {
  const parts = [...document.querySelectorAll(".chart-step .brush .selection, .chart-step .overview")];
  const part = parts.filter((each) => each.getClientRects().length > 0).at(-1);
  if (!part) throw new Error("no overview is seen");
  part.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = part.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
