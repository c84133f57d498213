/** `npm run gallery`: all stories on one page, in colour and in greyscale, to be looked at. Never part of the site. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../files.ts";
import { markupOf } from "./picture.ts";
import { STORIES } from "./stories.ts";

const FOLDER = join(ROOT, ".cache/gallery");

const css = ["styles/tokens.css", "draw/chart.css"].map((file) => readFileSync(join(ROOT, "src", file), "utf8"));
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery</title>
<style>${css.join("\n")}
body { max-inline-size: 1100px; margin: 2rem auto; background: var(--paper); color: var(--ink); font: 15px/1.4 "IBM Plex Sans Arabic", sans-serif; }
.chart { inline-size: auto; max-inline-size: 100%; }
.grey { filter: grayscale(1); }
</style>
<h1>Gallery</h1>
${STORIES.map(
  (story) =>
    `<section><h2>${story.name}</h2><p>${story.look}</p>${markupOf(story, 1100)}${
      story.name.startsWith("every") ? `<div class="grey">${markupOf(story, 760)}</div>` : ""
    }</section>`,
).join("\n")}
</html>
`;

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "index.html"), page);
console.log(`${String(STORIES.length)} stories in .cache/gallery/index.html`);
