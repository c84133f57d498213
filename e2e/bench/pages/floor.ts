/**
 * The least that can be done: one HTML file with a static SVG and a list, no script, no style but a few rules. What
 * another page takes beyond it is what its wealth costs.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../rows.ts";

const DAY = 86_400_000;
const WIDTH = 1200;
const LANE = 90;
const TOP = 30;

/** Writes the page. */
export function writeFloor(folder: string, rows: readonly Row[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), floorPage(rows));
}

function floorPage(rows: readonly Row[]): string {
  const times = rows.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  const [first = 0] = times.toSorted((a, b) => a - b);
  const last = times.reduce((latest, time) => Math.max(latest, time), first);
  const x = (day: string): number => Math.round(10 + ((Date.parse(day) - first) / (last + DAY - first)) * (WIDTH - 20));
  const lanes = [...new Set(rows.map(({ lane }) => lane))];
  const names = lanes.map((lane, index) => `<text x="10" y="${TOP + LANE * index}">${lane}</text>`);
  const marks = rows.map(({ id, title, lane, start, end }, index) => {
    // Spread over its lane, or most would lie upon one another.
    const y = TOP + LANE * lanes.indexOf(lane) + 8 + ((index * 7) % (LANE - 30));
    const width = Math.max(8, x(end) - x(start));
    return `<a href="#${id}"><rect class="mark" x="${x(start)}" y="${y}" width="${width}" height="8"><title>${title}</title></rect></a>`;
  });
  const items = rows.map(
    ({ id, title, start, end }) => `<li id="${id}">${start === end ? start : `${start}/${end}`} ${title}</li>`,
  );
  const height = TOP + LANE * lanes.length;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Harbour notices</title>
<link rel="icon" href="data:,">
<style>svg { max-width: 100% } .mark { fill: #1d5fc4 } a:focus .mark { fill: #000 }</style>
<h1>Harbour notices</h1>
<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
${[...names, ...marks].join("\n")}
</svg>
<ol>
${items.join("\n")}
</ol>
</html>
`;
}
