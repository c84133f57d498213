/** Where on the page a hand goes. Each runs in the page, so it may use nothing from outside itself. */
import type { Point } from "./hand.ts";

/** The markup of the chart that is seen: whether it is another afterwards says whether anything moved. */
export function drawn(): string {
  const charts = [...document.querySelectorAll(".chart-step svg.chart")];
  return charts.find((chart) => chart.getClientRects().length > 0)?.innerHTML ?? "";
}

/** A point of the chart that is no link or button, near the middle of what can be seen of it. */
export function ground(): Point {
  const charts = [...document.querySelectorAll(".chart-step svg.chart")];
  const chart = charts.find((each) => each.getClientRects().length > 0);
  if (!chart) throw new Error("no chart is seen");
  chart.scrollIntoView({ block: "start", behavior: "instant" });
  const { left, top, width, bottom } = chart.getBoundingClientRect();
  const [x, y] = [left + width / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
  for (let distance = 0; distance < y; distance += 3) {
    for (const at of [
      { x, y: y - distance },
      { x, y: y + distance },
    ]) {
      const hit = document.elementFromPoint(at.x, at.y);
      if (hit && chart.contains(hit) && !hit.closest("a, .row, .overview, .brush .selection, .brush .handle"))
        return at;
    }
  }
  throw new Error("the chart has no room between its marks");
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
