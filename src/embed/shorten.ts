/**
 * How much of an embed document is shown: so many events as were asked for, and in a box that nobody makes higher only
 * what fits, with a link to the rest; nothing ever scrolls inside.
 */
import { wordsOf } from "./words.ts";

export interface Shortener {
  /** Lists up to as many events as were asked for, of those that are not filtered out. */
  readonly full: () => void;
  /** Shows what fits into so many px. */
  readonly within: (height: number) => void;
}

/**
 * Takes what can be left out: events of the list, parts of a card, the chart where not even one of these fits below it.
 * @param max how many events are listed until a reader asks for all
 */
export function shortener(body: HTMLElement, max: number, changed: () => void): Shortener {
  unfold(body);
  const chart = body.querySelector<HTMLElement>(".timeline");
  const more = body.querySelector<HTMLElement>(".embed-more");
  const link = more?.querySelector("a");
  const button = more?.querySelector("button");
  const t = wordsOf(more);
  let limit = max;

  const entries = (): HTMLElement[] => [...body.querySelectorAll<HTMLElement>(".entry:not([data-out], .chosen *)")];
  /** What is asked for, in the order in which it is missed least at the end. */
  const units = (): HTMLElement[] => [
    ...entries().slice(0, limit),
    ...body.querySelectorAll<HTMLElement>("[data-rest]"),
  ];
  const show = (all: readonly HTMLElement[], count: number): void => {
    for (const entry of entries()) entry.hidden = true;
    for (const [index, unit] of all.entries()) unit.hidden = index >= count;
    for (const month of body.querySelectorAll<HTMLElement>(".month")) {
      month.hidden = !month.querySelector(".entry:not([data-out], [hidden])");
    }
  };
  const offer = (left: number, isFitted: boolean, isAll = false): void => {
    if (!more || !link || !button) return;
    more.hidden = left <= 0;
    link.hidden = !isFitted;
    button.hidden = isFitted;
    const word = !isFitted ? "embed.show" : isAll ? "embed.all" : "embed.more";
    if (left > 0) (isFitted ? link : button).textContent = t(word, { n: left });
  };
  const draw = (isDrawn: boolean): void => {
    if (!chart) return;
    chart.hidden = !isDrawn;
    // What is around it is told, not asked with `:has()`: that is asked anew whenever a mark comes or goes.
    chart.parentElement?.toggleAttribute("data-chartless", !isDrawn);
  };
  const full = (): void => {
    draw(true);
    const all = units();
    show(all, all.length);
    offer(entries().length - Math.min(limit, all.length), false);
  };
  button?.addEventListener("click", () => {
    limit = Infinity;
    full();
    changed();
  });
  return {
    full,
    within(height) {
      full();
      if (heightOf(body) <= height) return;
      const all = units();
      const listed = entries().length;
      const fits = (count: number): boolean => {
        show(all, count);
        offer((listed || all.length) - count, true, count === 0);
        return heightOf(body) <= height;
      };
      const found = greatest(all.length, fits);
      if (found > 0 || !chart) return;
      // A part of a chart says less than a list.
      draw(false);
      greatest(all.length, fits);
    },
  };
}

/**
 * The height of what a document has, in px: not `scrollHeight`, which never gets smaller.
 * @example heightOf(document.body) // 612
 */
export function heightOf(body: HTMLElement): number {
  return Math.ceil(body.getBoundingClientRect().height);
}

/** The greatest count that fits, tried by halves, and left as it is shown then; 0 if none does. */
function greatest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  fits(low);
  return low;
}

/** Without a script the rest of a list lies in a fold; with one there is one list. */
function unfold(body: HTMLElement): void {
  const fold = body.querySelector("details.rest");
  if (!fold) return;
  const months = fold.querySelectorAll<HTMLElement>(".month");
  const last = [...body.querySelectorAll(".list > .month")].at(-1);
  const [first] = months;
  const nameOf = (month: Element | undefined): string | null | undefined =>
    month?.querySelector(".month-name")?.textContent;
  fold.replaceWith(...months);
  if (last && first && nameOf(last) === nameOf(first)) {
    last.querySelector(".entries")?.append(...first.querySelectorAll(".entry"));
    first.remove();
  }
}
