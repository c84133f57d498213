/**
 * Where everything stands on a card: counts and measures alone. card.ts writes it, and mirrors it where writing runs to
 * the left. From top to bottom: what it is, the title, texts, a picture, the site.
 */
import type { Measure } from "../compile/measure.ts";
import type { Direction } from "../i18n/locale.ts";
import { cutLines, ELLIPSIS, fitsIn, oneLine } from "./card-lines.ts";
import { CARD, type Card, type CardText, type Line, type PlacedCard, type PlacedLines } from "./card-types.ts";

/** px. */
const EDGE = { inline: 64, top: 54, bottom: 44 } as const;
const WIDTH = CARD.width - 2 * EDGE.inline;
const KICKER = { size: 28, least: 22, indent: 40, below: 20 } as const;
const NOTE = { size: 22, between: 32 } as const;
const FOOT = { size: 22, least: 20, between: 32, line: 30, above: 20 } as const;
/** Above and below a picture. */
const AROUND = 24;
const MARK = { x: 13, up: 0.35, scale: 1.9 } as const;

/** The sizes of a title, in px: the least can be read where cards are shown half as wide. */
const TITLES = Array.from({ length: 15 }, (_, index) => 66 - 2 * index);
const LEAST_TITLE = TITLES.at(-1) ?? 0;
const TITLE_LINES = 4;

/** A title is to be so large, in px, before texts stay that could be left out. */
const LARGE = 50;

/** The parts of a line above and below its baseline, in sizes. */
const ASCENT = 0.92;
const DESCENT = 0.34;

/** Between the parts of a line. */
const DOT = "·";

interface Title {
  readonly lines: readonly Line[];
  readonly size: number;
}

interface Block extends Pick<CardText, "tone" | "size"> {
  readonly lines: readonly Line[];
}

/** Places everything, with the title as large as the rest allows. */
export function placeCard(card: Card, measure: Measure): PlacedCard {
  const { picture, direction } = card;
  const { head, foot, floor, height, body } = placeBody(card, measure);
  const { title, blocks } = body;
  let y = head.bottom;
  const placed = ({ lines, size, tone }: Block, weight: 400 | 600, coloured: number): PlacedLines => {
    const top = y;
    y += heightOf(lines.length, size, direction);
    const leading = leadingOf(size, direction);
    return { lines, size, tone, weight, coloured, x: EDGE.inline, y: top + ASCENT * size, leading };
  };
  const texts = [placed({ ...title, tone: "ink" }, 600, card.stage?.length ?? 0)];
  for (const [index, block] of blocks.entries()) {
    y += gapOf(block, index);
    texts.push(placed(block, 400, 0));
  }
  return {
    texts: [...head.texts, ...texts, ...foot.texts],
    ...(head.mark && { mark: head.mark }),
    ...(picture && { picture: { ...picture, x: EDGE.inline, y: Math.round(floor - height) } }),
    rule: { x: EDGE.inline, y: foot.rule, width: WIDTH },
  };
}

/** What is above, below and between, and how much of that a picture takes. */
function placeBody(card: Card, measure: Measure) {
  const head = headOf(card, measure);
  const foot = footOf(card, measure);
  const floor = foot.rule - AROUND;
  const { picture } = card;
  const height = picture === undefined ? 0 : picture.drawing.height * picture.scale;
  const body = bodyOf(card, floor - head.bottom - (height === 0 ? 0 : height + AROUND), measure);
  return { head, foot, floor, height, body };
}

/**
 * The line that says what it is, behind the mark. Its parts are placed one by one: they may run either way, and no one
 * font need have the letters of all. Only where they have no room are they one text, which can be cut.
 */
function headOf({ kicker, note, mark }: Card, measure: Measure) {
  const indent = mark === undefined ? 0 : KICKER.indent;
  const beside = note === undefined ? undefined : { text: note, width: measure(note, 400) * NOTE.size };
  const aside = beside === undefined ? 0 : beside.width + NOTE.between;
  const text = kicker.join(` ${DOT} `);
  const { lines, size } = oneLine(text, KICKER, { width: WIDTH - indent - aside, weight: 600, measure });
  const parts = lines.some((line) => line.text !== text)
    ? lines.map((line) => line.text)
    : kicker.flatMap((part, index) => (index === 0 ? [part] : [DOT, part]));
  const y = EDGE.top + ASCENT * KICKER.size;
  const look = { tone: mark === undefined ? "muted" : "kind", weight: 600, coloured: 0, leading: 0, size } as const;
  let x = EDGE.inline + indent;
  const texts = parts.map((part): PlacedLines => {
    const width = measure(part, 600) * size;
    const placed = { ...look, lines: [{ text: part, width }], x, y };
    x += width + measure(" ", 600) * size;
    return placed;
  });
  if (beside !== undefined) {
    const { width } = beside;
    const own = { tone: "muted", weight: 400, coloured: 0, leading: 0, size: NOTE.size } as const;
    texts.push({ ...own, lines: [beside], x: EDGE.inline + WIDTH - width, y });
  }
  return {
    texts,
    ...(mark && { mark: { x: EDGE.inline + MARK.x, y: y - MARK.up * size, scale: MARK.scale } }),
    bottom: EDGE.top + (ASCENT + DESCENT) * KICKER.size + KICKER.below,
  };
}

/** The site's title and what it is told from: at either end of a line if they have room there, otherwise in two. */
function footOf({ site, scope }: Card, measure: Measure) {
  const look = { coloured: 0, leading: 0 } as const;
  const name = oneLine(site, FOOT, { width: WIDTH, weight: 600, measure });
  const told = oneLine(scope, FOOT, { width: WIDTH, weight: 400, measure });
  const beside = widest(name) + FOOT.between + widest(told) <= WIDTH;
  const last = CARD.height - EDGE.bottom;
  const first = beside ? last : last - FOOT.line;
  const x = beside ? EDGE.inline + WIDTH - widest(told) : EDGE.inline;
  const texts: PlacedLines[] = [
    { ...look, ...name, tone: "ink", weight: 600, x: EDGE.inline, y: first },
    { ...look, ...told, tone: "muted", weight: 400, x, y: last },
  ];
  return { texts, rule: first - ASCENT * FOOT.size - FOOT.above };
}

/**
 * Whether all that a card says below its title has room, each text in one line at the least.
 * @example holdsAll(card, widthOf) // true
 */
export function holdsAll(card: Card, measure: Measure): boolean {
  const needed = card.texts.filter(({ optional }) => optional !== true).length;
  return placeBody(card, measure).body.blocks.length >= needed;
}

interface Body {
  readonly title: Title;
  readonly blocks: readonly Block[];
}

/**
 * The title and the texts below it. Where they cannot all stay, those that may be left out are, and after that each has
 * but one line; what there still is no room for is cut off the title, and then off the texts from the last one on.
 */
function bodyOf(card: Card, room: number, measure: Measure): Body {
  const { direction, texts: all } = card;
  const text = card.stage === undefined ? card.title : `${card.stage} ${card.title}`;
  const needed = all.filter(({ optional }) => optional !== true);
  const lines = needed.map((each) => ({ ...each, most: 1 }));
  const ways = [
    { texts: all, size: needed.length < all.length ? LARGE : LEAST_TITLE, least: 2 },
    { texts: needed, size: LEAST_TITLE, least: 2 },
    ...[...lines, undefined].map((_, left) => ({
      texts: lines.slice(0, lines.length - left),
      size: LEAST_TITLE,
      least: 1,
    })),
  ];
  for (const { texts, size, least } of ways) {
    const cut = texts.length > 0 && texts.length < needed.length;
    const blocks = texts.map(({ text, tail = "", tone, size, most }, index): Block => {
      const setting = { width: WIDTH, size, weight: 400, measure } as const;
      const end = cut && index === texts.length - 1 ? ` ${ELLIPSIS}` : "";
      return { tone, size, lines: cutLines(text, most, setting, tail + end) };
    });
    const taken = blocks.reduce(
      (sum, block, index) => sum + gapOf(block, index) + heightOf(block.lines.length, block.size, direction),
      0,
    );
    const title = titleIn(text, room - taken, { least, measure, direction });
    if (title !== undefined && title.size >= size) return { title, blocks };
  }
  throw new RangeError(`a picture too high for a card: ${String(card.picture?.drawing.height)} px`);
}

/** The title as large as it can be; cut where it cannot be whole, if there is room for so many small lines. */
function titleIn(
  text: string,
  room: number,
  { least, measure, direction }: { readonly least: number; readonly measure: Measure; readonly direction: Direction },
): Title | undefined {
  const setting = (size: number) => ({ width: WIDTH, size, weight: 600, measure }) as const;
  const whole = TITLES.find((size) => fitsIn(text, linesIn(room, size, direction), setting(size)));
  const most = linesIn(room, LEAST_TITLE, direction);
  if (whole === undefined && most < least) return undefined;
  const size = whole ?? LEAST_TITLE;
  return { lines: cutLines(text, linesIn(room, size, direction), setting(size)), size };
}

const widest = ({ lines }: Pick<Title, "lines">): number => Math.max(0, ...lines.map(({ width }) => width));

/** From baseline to baseline; large letters need less between them, Arabic ones with their dots and tails more. */
function leadingOf(size: number, direction: Direction): number {
  const large = direction === "rtl" ? 1.28 : 1.18;
  return Math.round(size * (size > 36 ? large : 1.3));
}

function heightOf(lines: number, size: number, direction: Direction): number {
  return (ASCENT + DESCENT) * size + (lines - 1) * leadingOf(size, direction);
}

function linesIn(room: number, size: number, direction: Direction): number {
  const most = Math.floor((room - heightOf(1, size, direction)) / leadingOf(size, direction)) + 1;
  return Math.max(0, Math.min(TITLE_LINES, most));
}

/** Above a text; the first has the title above it. */
const gapOf = ({ size }: Block, index: number): number => (index === 0 ? 0.45 : 0.25) * size;
