/**
 * What a chart needs to stand alone, as an SVG with room for it: styles, title, key, and whose it is. The page fills in
 * the rest (client/take.ts).
 */
import { widthOf } from "../compile/measure.ts";
import { GLYPHS, CROSSES } from "../draw/glyphs.ts";
import { mirror, place, round } from "../draw/mirror.ts";
import { DAGGER } from "../export/outside.ts";
import { termsOf } from "../export/terms.ts";
import { element, type Attributes, type Markup } from "../export/xml.ts";
import { ltrIsolate } from "../i18n/bidi.ts";
import { STEPS } from "../layout/frame.ts";
import { imageStyles } from "../still/image-styles.ts";
import type { Drawn, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { KEY_LINES, lengthOf } from "./key-lines.ts";
import { keyOf } from "./key.ts";
import { publicationOf } from "./publication.ts";

/** The widest chart, and paper round it, in px. */
const [WIDTH] = STEPS;
const AROUND = 24;

/** Where the lines of the head stand, and how far apart those of key and foot do. */
const TITLE = { y: 44, size: 20 };
const SCOPE = { y: 68, size: 14 };
const KEY = { y: 104, size: 13, leading: 24 };
const FOOT = { size: 12, leading: 18 };

/** In the key: after a sign, and after what it means. */
const AFTER_SIGN = 6;
const AFTER_WORDS = 22;

/** What a filter does not find is dimmed as in the page (styles/detail.css). */
const DIMMED = "[data-dim], .dim { opacity: 0.25; }";

/** A sign of the key, drawn round the middle of its height from 0 on. */
interface Sign {
  readonly width: number;
  readonly drawn: Markup;
  readonly words: string;
}

/**
 * The frame of the chart of some events, with places to be filled in: `{chart}`, `{height}`, which is the chart's, `{count}`
 * of events, `{day}`, and `{escaped}`, the address of the view as XML.
 * @example pictureFrame(edition, events).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // true
 */
export function pictureFrame(edition: Edition, events: readonly TimelineEvent[]): string {
  const { siteTitle, text, timeline, direction, locale, site, t } = edition;
  const { signs, top } = keyRows(edition, events);
  const terms = termsOf(publicationOf(edition), locale);
  const to = mirror(direction, WIDTH);
  const foot = top + 2 * FOOT.leading;
  const height = below(foot + FOOT.leading + AROUND);
  const wide = WIDTH + 2 * AROUND;
  const line = (words: string, y: number | string, size: number, more: Attributes = {}): Markup =>
    element("text", { class: "words", x: String(to.x(0)), y: String(y), "font-size": String(size), ...more }, words);
  const quiet = { class: "terms" };
  const records = t("data.licenceRecords", { licence: text(site.licences.records) });
  const licence = `${text(site.publisher)}. ${records} ${ltrIsolate(site.licences.url)}`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ "xml:lang": locale, direction, width: String(wide), height },
      viewBox: `-${String(AROUND)} 0 ${String(wide)} ${height}`,
    },
    element("title", {}, `${siteTitle}. ${text(timeline.scope)}`),
    element("desc", {}, [...terms, "{escaped}", "({day})"].join(" ")),
    metadata(edition),
    element("style", {}, `${imageStyles("picture")}\n${DIMMED}`),
    element(
      "g",
      { class: "picture" },
      element("rect", { class: "paper", x: `-${String(AROUND)}`, width: String(wide), height }),
      line(siteTitle, TITLE.y, TITLE.size, { "font-weight": "600" }),
      line(`${text(timeline.scope)} {count}.`, SCOPE.y, SCOPE.size),
      ...signs,
      element("g", { transform: place(0, top) }, "{chart}"),
      line(licence, below(foot), FOOT.size, quiet),
      line(ltrIsolate("{escaped} · {day}"), below(foot + FOOT.leading), FOOT.size, quiet),
    ),
  ).markup;
}

/** A place beneath the chart: so much more than its height. */
function below(more: number): string {
  return `{height+${String(more)}}`;
}

/** For programs: Dublin Core, in the form that drawing programs write and read. */
function metadata({ siteTitle, site, text, timeline, locale }: Edition): Markup {
  const work = element(
    "cc:Work",
    { "rdf:about": "" },
    element("dc:title", {}, siteTitle),
    element("dc:description", {}, text(timeline.scope)),
    element("dc:publisher", {}, element("cc:Agent", {}, element("dc:title", {}, text(site.publisher)))),
    element("dc:rights", {}, element("cc:Agent", {}, element("dc:title", {}, text(site.licences.records)))),
    element("cc:license", { "rdf:resource": site.licences.url }),
    element("dc:language", {}, locale),
    element("dc:source", {}, "{escaped}"),
    element("dc:date", {}, "{day}"),
  );
  const names = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:cc": "http://creativecommons.org/ns#",
  };
  return element("metadata", {}, element("rdf:RDF", names, work));
}

/** The key in as many rows as it takes, and where what is below it begins. The lanes of the chart bear their names. */
function keyRows(
  edition: Edition,
  events: readonly TimelineEvent[],
): { readonly signs: Markup[]; readonly top: number } {
  const to = mirror(edition.direction, WIDTH);
  let [x, y] = [0, KEY.y];
  const signs = signsOf(edition, events).map(({ width, drawn, words }) => {
    const size = widthOf(words) * KEY.size;
    const whole = width + AFTER_SIGN + size;
    if (x > 0 && x + whole > WIDTH) [x, y] = [0, y + KEY.leading];
    const at = { sign: x, words: x + width + AFTER_SIGN };
    x += whole + AFTER_WORDS;
    const fitted = { textLength: String(round(size)), lengthAdjust: "spacingAndGlyphs" };
    const where = { x: String(to.x(at.words)), y: String(y), "font-size": String(KEY.size) };
    return element(
      "g",
      {},
      element("g", { transform: `${place(to.x(at.sign), y - KEY.size / 3)} scale(${String(to.way)} 1)` }, drawn),
      element("text", { class: "words", ...where, ...fitted }, words),
    );
  });
  return { signs, top: y + KEY.leading };
}

function signsOf(edition: Edition, events: readonly TimelineEvent[]): Sign[] {
  const { t } = edition;
  const { fills, lines, outside } = keyOf(edition, events);
  return [
    ...fills.map((drawn) => ({ width: 14, drawn: disc(drawn), words: t(`key.${drawn}`) })),
    ...lines.map((line) => ({ width: 32, drawn: lineSign(line), words: t(`key.${line}`) })),
    ...(outside ? [{ width: 8, drawn: dagger(), words: t("key.outside") }] : []),
  ];
}

function disc(drawn: Drawn): Markup {
  const parts = [
    element("path", { class: "shape", d: GLYPHS.disc }),
    ...(drawn === "crossed" ? [element("path", { class: "cross", d: CROSSES.disc })] : []),
  ];
  return element("g", { class: `glyph ${drawn}`, transform: place(7, 0) }, ...parts);
}

function lineSign(line: keyof typeof KEY_LINES): Markup {
  const parts = KEY_LINES[line].map(([name, d]) => {
    const length = lengthOf(name);
    return element("path", { class: name, d, pathLength: length === undefined ? undefined : String(length) });
  });
  return element("g", { class: "chart layer", transform: place(0, -9) }, element("g", { class: "solid" }, ...parts));
}

function dagger(): Markup {
  return element("text", { class: "words", x: "4", y: "5", "text-anchor": "middle", "font-size": "15" }, DAGGER);
}
