/** RESULTS.md: what was measured, on what, and what it does not say. */
import { goals } from "./summary.ts";
import type { Results } from "./results.ts";
import { isBusy } from "./machine.ts";
import { LIMIT_MS, VIEWPORT } from "./measure.ts";
import { buildTable, pageTables } from "./tables.ts";

const METHOD = `Every page is opened in a browser of its own, ${VIEWPORT.width} by ${VIEWPORT.height} px, from a server on the same machine, which takes no time that a
network would: bytes and requests tell of that. All of them show the same events, made up from one seed: four lanes, 14
bursts over 16 months, most of them a day, the rest spans, windows and bounds. Each figure is the median of the runs.

- **ours** is the home page of a site that is built from them: chart, filters, search and the list of all events.
- **static SVG** is the floor, the least that can be done: one HTML file with a drawing and a list. It cannot be zoomed,
  so its frames are those of scrolling.
- **vis-timeline** and **TimelineJS** are as their documentation shows them, with their defaults: labels as contents, lanes
  as groups, titles and summaries as texts. vis-timeline is bundled and minified from its modules.

First mark painted: the first frame after one of the marks has a box and is not hidden. Script, layout and style: what
the browser counts until the page has been idle three times. Heap: after a collection of garbage. Frames: the times
between two of them over 60 steps of real input at 60 a second, by wheel (35 closer, 25 back) or by the buttons of
TimelineJS, which has no wheel to zoom, and by dragging. A page that takes longer than ${LIMIT_MS / 1000} s for a part is not waited for.
Keys: Tab to the end of the page, and arrows from the drawing, with 30 events. Titles: those in the text that is shown
without script.`;

const CAVEATS = `- Made-up events are alike: their labels are short, none has a picture or a film, which TimelineJS is made for.
- The pages do not do the same. Ours has every event in a list, in HTML; the peers have a script and a file of data. Ours
  shows what is uncertain about a date; vis-timeline edits; TimelineJS tells one event at a time.
- Steps of a wheel are as long as each page needs to come about ten times closer, which is not measured to the px.
- A frame that paints little is as long as one that paints much, if both are in time: below 16.7 ms nothing is told.
- A processor that is slowed down by the browser is no phone: its memory and its drawing are as fast as ever.
- A build may take up to 8 GB of heap here, which Node by itself does not allow everywhere.
- ours ÷ another below 1 is better for ours, except where more is better. An empty “best” means that all are alike.`;

/** The whole document. */
export function documentOf(results: Results, summary: string): string {
  const { machine, loads, runs, minutes, builds } = results;
  const [least, most] = loads;
  const busy = isBusy(most)
    ? " **It was too busy to trust its times:** measure again while it does nothing else."
    : " It did nothing else.";
  return `# The bench beside the peers

Written by \`npm run bench\`; what is written here by hand is lost.

<!-- The bench writes this paragraph. -->

${summary}

<!-- To here. -->

## What was to be reached

${goals(results)}

## The machine

${machine.processor}, ${machine.cores} cores, ${machine.memory} GB of memory, ${machine.system}; ${machine.browser}, Node ${machine.node}. Load before each page from ${least.toFixed(1)} to ${most.toFixed(1)}.${busy}
${runs === 1 ? "One run" : `${runs} runs`} of each page, ${minutes.toFixed(0)} minutes in all.

## How it is measured

${METHOD}

## Pages

${pageTables(results)}

## Builds of ours

Both languages, with sources and claims, feeds, files and an image for each event, none of them known before.

${buildTable(builds)}

## What this does not say

${CAVEATS}
`;
}
