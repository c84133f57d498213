/** A story as a file that a browser opens by itself: one element a line, so that a change can be read. */
import { scene } from "../../src/layout/scene.ts";
import { still } from "../../src/still/still.ts";
import { optionsOf, type Story } from "./stories.ts";

/**
 * The markup of a story's chart, as it stands in a page.
 * @example markupOf(STORIES[0], 760) // '<svg class="chart" …'
 */
export function markupOf(story: Story, width: number): string {
  return still(scene(story.events, optionsOf(story, width)));
}

/** The same as a file of its own, which wants the namespace that HTML gives by itself, and the styles. */
export function pictureOf(story: Story, width: number): string {
  const styles = ["styles/tokens.css", "draw/chart.css"].map(
    (css) => `<?xml-stylesheet href="../../../src/${css}"?>\n`,
  );
  return (styles.join("") + markupOf(story, width))
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll(/(?=<(?:g|a|path|rect|text)\b)/gu, "\n");
}
