/**
 * Where each character really stands. Whether Arabic reads in the right order cannot be told from the
 * markup: digits, Latin names and brackets are moved by the browser, so their rectangles are asked for.
 */
import type { Locator } from "playwright";

export interface Box {
  readonly left: number;
  readonly right: number;
  /** Lines of the text as laid out, from 0. */
  readonly line: number;
}

export interface Glyphs {
  /** As written, runs of spaces as one. */
  readonly text: string;
  /** One for each UTF-16 unit of `text`; none for spaces and for what draws nothing. */
  readonly boxes: readonly (Box | undefined)[];
}

interface Raw {
  readonly char: string;
  readonly box?: { left: number; right: number; top: number; bottom: number };
}

/** Runs in the page: nothing from outside may be named in here. */
function measure(elements: readonly Element[]): Raw[][] {
  const range = document.createRange();
  return elements.map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const raw: Raw[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? "";
      for (let at = 0; at < value.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = [...range.getClientRects()].find(({ width }) => width > 0);
        const char = value[at] ?? "";
        const drawn = rect !== undefined && char.trim() !== "";
        const box = drawn && { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
        raw.push(box ? { char, box } : { char });
      }
    }
    return raw;
  });
}

/** The characters of every element a locator finds, as written, with the place of each. */
export async function glyphsOfAll(locator: Locator): Promise<Glyphs[]> {
  return (await locator.evaluateAll(measure)).map(inLines);
}

/** The characters of one element, as written, with the place of each. */
export async function glyphs(locator: Locator): Promise<Glyphs> {
  const [first] = await glyphsOfAll(locator);
  if (!first) throw new Error("no such element");
  return first;
}

function inLines(raw: readonly Raw[]): Glyphs {
  let text = "";
  const boxes: (Box | undefined)[] = [];
  let line = -1;
  let floor = -Infinity;
  for (const { char, box } of raw) {
    if (char.trim() === "" && /(?:^|\s)$/u.test(text)) continue;
    if (box && (box.top + box.bottom) / 2 > floor) {
      line += 1;
      floor = box.bottom;
    }
    text += char.trim() === "" ? " " : char;
    boxes.push(box && { left: box.left, right: box.right, line });
  }
  return { text, boxes };
}

/**
 * The characters of each line from left to right, as the eye meets them.
 * @example visualOrder(await glyphs(p)) // ["20 ىلإ 17 نم"] without the spaces
 */
export function visualOrder({ text, boxes }: Glyphs): string[] {
  const lines: { char: string; left: number }[][] = [];
  boxes.forEach((box, at) => {
    if (box) (lines[box.line] ??= []).push({ char: text[at] ?? "", left: box.left });
  });
  return lines.map((line) =>
    line
      .sort((a, b) => a.left - b.left)
      .map(({ char }) => char)
      .join(""),
  );
}

/** The place of a stretch of text: of its first line, if it is broken over several. */
export function placeOf({ boxes }: Glyphs, start: number, length: number): Box | undefined {
  const own = boxes.slice(start, start + length).filter((box) => box !== undefined);
  const line = own[0]?.line;
  const first = own.filter((box) => box.line === line);
  if (line === undefined) return undefined;
  return {
    line,
    left: Math.min(...first.map(({ left }) => left)),
    right: Math.max(...first.map(({ right }) => right)),
  };
}

/** Whether `a` is read before `b` by one who reads in this direction. */
export function readBefore(a: Box, b: Box, direction: "ltr" | "rtl"): boolean {
  if (a.line !== b.line) return a.line < b.line;
  return direction === "ltr" ? a.right <= b.left + 0.5 : a.left >= b.right - 0.5;
}
