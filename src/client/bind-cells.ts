/** Cells under pointer and keys: they open into their days, and where these are shown already lead to the list. */
import { lensOf } from "../layout/lens.ts";
import type { Cell } from "../layout/scene-types.ts";
import { widened } from "./canonical.ts";
import type { Controller } from "./controller.ts";
import { eventAt } from "./find.ts";
import { focusMark } from "./keyboard.ts";
import { isStill } from "./motion.ts";
import type { ChartPage } from "./page.ts";
import { isScene } from "./picture.ts";

/** Nearer by less than this is no nearer. */
const NEARER = 1.01;

/** Binds the cells of a chart; they come and go with each drawing. */
export function bindCells(
  { root, charts, selection }: ChartPage,
  control: Controller,
  { figure, list }: { readonly figure: HTMLElement; readonly list: HTMLElement },
): void {
  /** Those that there are links of: on the way to other ones they are still these. */
  let still: readonly Cell[] = [];
  const cellAt = (target: EventTarget | null): Cell | undefined => {
    const id = target instanceof Element ? target.closest(".cell")?.getAttribute("data-id") : undefined;
    return still.find(({ key }) => key === id);
  };
  const linkOf = ({ key }: Cell): Element | null =>
    charts.seen?.svg.querySelector(`.cell[data-id="${CSS.escape(key)}"]`) ?? null;

  const open = ({ from, to, events: [first = ""] }: Cell): void => {
    const { plan, lens } = charts.seen ?? {};
    const window = widened({ from, to }, selection.span);
    if (plan && lens && lensOf(plan, window).k > lens.k * NEARER) {
      control.dispatch({ type: "window", window });
      return;
    }
    const entry = list.querySelector(`.entry[data-id="${CSS.escape(first)}"]`);
    entry?.scrollIntoView({ behavior: isStill() ? "auto" : "smooth" });
    entry?.querySelector("a")?.focus({ preventScroll: true });
  };
  figure.addEventListener("click", (event) => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const cell = cellAt(event.target);
    if (!cell || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    open(cell);
  });

  // Whatever becomes of a cell that has the focus, that goes to what its first event has become.
  let held: Cell | undefined;
  let lit: string | undefined;
  figure.addEventListener("focusin", ({ target }) => {
    held = cellAt(target);
    charts.hold();
  });
  figure.addEventListener("focusout", ({ target }) => {
    // What is about to be taken out is still there when it is left.
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected) held = cellAt(document.activeElement);
    });
  });
  const refocus = (): void => {
    if (held === undefined || document.activeElement !== document.body) return;
    const [first = ""] = held.events;
    const { key } = still.find(({ events }) => events.includes(first)) ?? { key: first };
    focusMark(charts.seen?.svg ?? null, key);
  };

  // What is lit or dimmed elsewhere is in its cell here.
  const light = (): void => {
    const id = lit;
    const cell = id === undefined ? undefined : still.find(({ events }) => events.includes(id));
    if (cell) linkOf(cell)?.setAttribute("data-lit", "");
  };
  const follow = ({ target }: Event): void => {
    lit = eventAt(target);
    light();
  };
  root.addEventListener("pointerover", follow);
  root.addEventListener("focusin", follow);

  const { onDrawn } = charts;
  charts.onDrawn = (surface) => {
    onDrawn(surface);
    if (surface.isPartial || surface !== charts.seen) return;
    still = (isScene(surface.picture) ? surface.picture.cells : undefined) ?? [];
    light();
    refocus();
  };
}
