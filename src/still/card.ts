/** A card as SVG: its words, the mark of its event, and a part of the timeline as the pages draw it. */
import { CROSSES, GLYPHS } from "../draw/glyphs.ts";
import { mirror, place, round, type Mirror } from "../draw/mirror.ts";
import type { Measure } from "../compile/measure.ts";
import { rtlIsolate } from "../i18n/bidi.ts";
import { placeCard } from "./card-layout.ts";
import { drawable } from "./image-fonts.ts";
import { CARD, type Card, type PlacedCard, type PlacedLines } from "./card-types.ts";
import { imageStyles } from "./image-styles.ts";

/**
 * The SVG of a card, 1200 by 630 px.
 * @example cardSvg({ direction: "ltr", kicker: ["Visit, said to have happened"], title: "Envoy A in the capital", … }, widthOf)
 */
export function cardSvg(card: Card, measure: Measure): string {
  const placed = placeCard(card, measure);
  const to = mirror(card.direction, CARD.width);
  const { width, height } = CARD;
  const { rule } = placed;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${escaped(imageStyles("card"))}</style>`,
    `<g class="card${card.mark === undefined ? "" : ` in-${card.mark.colour}`}">`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<path class="hairline" d="M${to.left({ start: rule.x, size: rule.width })} ${round(rule.y)}h${rule.width}"/>`,
    pictureXml(placed, to),
    markXml(card, placed, to),
    ...placed.texts.map((text) => textXml(text, to)),
    "</g></svg>",
  ].join("\n");
}

function pictureXml({ picture }: PlacedCard, to: Mirror): string {
  if (picture === undefined) return "";
  const { drawing, scale, x, y } = picture;
  const size = drawing.width * scale;
  return `<g transform="translate(${to.left({ start: x, size })} ${round(y)}) scale(${round(scale)})">${drawing.xml()}</g>`;
}

function markXml({ mark }: Card, { mark: at }: PlacedCard, to: Mirror): string {
  if (mark === undefined || at === undefined) return "";
  const { glyph, drawn } = mark;
  return [
    `<g class="glyph ${drawn}" transform="${place(to.x(at.x), at.y)} scale(${at.scale})">`,
    `<path class="shape${glyph === "tick" ? " line" : ""}" d="${GLYPHS[glyph]}"/>`,
    drawn === "crossed" ? `<path class="cross" d="${CROSSES[glyph]}"/>` : "",
    "</g>",
  ].join("");
}

/** `start` is the left for resvg, whatever way is written; an isolate says which way the words run. */
function textXml({ lines, coloured, tone, size, weight, x, y, leading }: PlacedLines, to: Mirror): string {
  const rtl = to.way < 0;
  let left = coloured;
  return lines
    .map(({ text: line }, index) => {
      const { text, family } = drawable(line);
      const [first, rest] = [text.slice(0, left), text.slice(left)];
      left = Math.max(0, left - line.length - 1);
      const runs = (first === "" ? "" : `<tspan class="kind">${escaped(first)}</tspan>`) + escaped(rest);
      const place = `x="${to.x(x)}" y="${round(y + index * leading)}" text-anchor="${rtl ? "end" : "start"}"`;
      const font = `${family === undefined ? "" : `font-family="${family}" `}font-size="${size}" font-weight="${weight}"`;
      return `<text class="${tone}" ${place} ${font}>${rtl ? rtlIsolate(runs) : runs}</text>`;
    })
    .join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters, which XML or the order of words cannot bear, and pictures, of which the fonts have none. */
const UNDRAWN = /\ufe0f|[\p{Cc}\p{Cs}\p{Emoji_Presentation}\u202a-\u202e\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text.replace(UNDRAWN, "").replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
