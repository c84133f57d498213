/** The whole name of the mark under the pointer or the focus: a label has room for its distinguishing words only. */

/** Between a mark and its card, in px. */
const APART = 10;

export interface Card {
  readonly show: (text: string, mark: Element) => void;
  readonly hide: () => void;
}

/** The card of a chart. It is for the eye: to whoever listens the mark has said its name itself. */
export function card(figure: HTMLElement): Card {
  const box = document.createElement("div");
  box.className = "card";
  box.hidden = true;
  box.setAttribute("aria-hidden", "true");
  figure.append(box);
  return {
    show(text, mark) {
      box.textContent = text;
      box.hidden = false;
      place(box, figure.getBoundingClientRect(), (mark.querySelector(".hit") ?? mark).getBoundingClientRect());
    },
    hide() {
      box.hidden = true;
    },
  };
}

/** Below the mark, or above it where the window ends; within the chart. */
function place(box: HTMLElement, around: DOMRect, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const middle = mark.left + mark.width / 2 - around.left;
  const left = Math.max(0, Math.min(around.width - width, middle - width / 2));
  const below = mark.bottom - around.top + APART;
  const fits = mark.bottom + APART + height <= innerHeight;
  const style = getComputedStyle(box).direction === "rtl" ? around.width - width - left : left;
  box.style.insetInlineStart = `${String(style)}px`;
  box.style.insetBlockStart = `${String(fits ? below : mark.top - around.top - APART - height)}px`;
}
