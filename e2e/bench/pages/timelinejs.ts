/** TimelineJS as it is published, with nothing but its defaults: a slide for each event, lanes as groups. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BENCH } from "../install.ts";
import type { Row } from "../rows.ts";

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Harbour notices</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css">
<div id="timeline" style="height: 800px"></div>
<script src="js/timeline.js"></script>
<script>new TL.Timeline("timeline", "events.json");</script>
</html>
`;

/** Writes the page. */
export function writeTimelineJs(folder: string, rows: readonly Row[]): void {
  mkdirSync(folder, { recursive: true });
  const date = (day: string) => {
    const [year, month, date] = day.split("-").map(Number);
    return { year, month, day: date };
  };
  const events = rows.map(({ id, title, summary, lane, start, end }) => ({
    unique_id: id,
    group: lane,
    text: { headline: title, text: summary },
    start_date: date(start),
    ...(end !== start && { end_date: date(end) }),
  }));
  writeFileSync(join(folder, "events.json"), JSON.stringify({ events }));
  writeFileSync(join(folder, "index.html"), PAGE);
  cpSync(join(BENCH, "node_modules/@knight-lab/timelinejs/dist"), folder, { recursive: true });
}
