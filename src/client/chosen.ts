/** The event that was chosen in an embedded chart: its line of the list once more, below the chart, as a way to its page. */
import { must } from "./find.ts";
import { focusMark } from "./keyboard.ts";

export interface ChosenPane {
  readonly show: (id: string | undefined) => void;
  /** Brings the focus back to the mark, before it is closed. */
  readonly back: () => void;
}

/** The pane of an embed document. */
export function chosen(root: HTMLElement, list: HTMLElement): ChosenPane {
  const pane = must(root, ".chosen", HTMLElement);
  const body = must(pane, ".chosen-body", HTMLElement);
  let current: string | undefined;
  return {
    show(id) {
      if (id === current) return;
      current = id;
      const entry = id === undefined ? null : list.querySelector(`.entry[data-id="${CSS.escape(id)}"]`);
      pane.hidden = entry === null;
      if (!entry) {
        body.replaceChildren();
        return;
      }
      const copy = document.createElement("div");
      copy.className = entry.className;
      copy.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
      body.replaceChildren(copy);
    },
    back() {
      if (current === undefined || !pane.contains(document.activeElement)) return;
      const svg = [...root.querySelectorAll<SVGSVGElement>(".chart-step svg")].find(
        (each) => each.getClientRects().length > 0,
      );
      focusMark(svg ?? null, current);
    },
  };
}
