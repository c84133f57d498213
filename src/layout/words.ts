/** Breaking texts into lines by what they measure. */

/** The width of one line of text in em, in the font it will be shown in; `compile/measure.ts` has one. */
export type Measure = (text: string, weight?: 400 | 600) => number;

/** A text in lines, with their widths in px. */
export interface Broken {
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  /** The width of the widest, in px. */
  readonly size: number;
}

/** A label and what is kept free for it: the most that it takes in any language. */
export interface Fitted extends Broken {
  /** px. */
  readonly room: number;
  /** How many lines. */
  readonly most: number;
}

/** What has a label, in one language and the others. */
interface Labelled {
  readonly label: string;
  readonly translations: readonly string[];
}

/** px: what is narrower stays on one line. */
const SHORT = 64;

/**
 * A label in one line if it is short, otherwise in the two that are most alike in width.
 * @example broken("Envoy A, four days", 13, measure).lines // "Envoy A,", "four days"
 */
export function broken(text: string, fontSize: number, measure: Measure): Broken {
  const words = text.split(/ +/u);
  const line = (part: readonly string[]) => sized(part.join(" "), fontSize, measure);
  const whole = of([line(words)]);
  if (whole.size <= SHORT || words.length === 1) return whole;
  const splits = words.slice(1).map((_, index) => of([line(words.slice(0, index + 1)), line(words.slice(index + 1))]));
  return splits.reduce((best, next) => (next.size < best.size ? next : best));
}

/**
 * A label broken into lines, with the room that it and its translations take.
 * @example fittedLabel({ label: "Envoy A, four days", translations: ["…"] }, 13, measure).most // 2
 */
export function fittedLabel({ label, translations }: Labelled, fontSize: number, measure: Measure): Fitted {
  const own = broken(label, fontSize, measure);
  const all = [own, ...translations.map((text) => broken(text, fontSize, measure))];
  return {
    ...own,
    room: Math.max(...all.map(({ size }) => size)),
    most: Math.max(...all.map(({ lines }) => lines.length)),
  };
}

/** The same in one line, for a row that is too low for two. */
export function flatLabel({ label, translations }: Labelled, fontSize: number, measure: Measure): Fitted {
  const own = of([sized(label, fontSize, measure)]);
  const others = translations.map((text) => sized(text, fontSize, measure).width);
  return { ...own, room: Math.max(own.size, ...others), most: 1 };
}

/**
 * A text in as many lines as a width asks for, each as full as can be; a word too long stands alone.
 * @example wrapped("Truces and ceasefires", 90, 13, measure) // ["Truces and", "ceasefires"]
 */
export function wrapped(text: string, width: number, fontSize: number, measure: Measure): string[] {
  return text.split(/ +/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ""} ${word}`;
    if (last === undefined || measure(longer, 600) * fontSize > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

function sized(text: string, fontSize: number, measure: Measure) {
  // Hundredths are finer than any screen, and do not change with the order of a sum.
  return { text, width: Math.round(measure(text) * fontSize * 100) / 100 };
}

function of(lines: Broken["lines"]): Broken {
  return { lines, size: Math.max(...lines.map(({ width }) => width)) };
}
