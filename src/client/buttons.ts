/** The buttons of a page: each says what it does in `data-do`. */
import { scaled } from "./between.ts";
import type { Controller } from "./controller.ts";
import { closeAll } from "./form.ts";
import { most, windowOf } from "../layout/lens.ts";
import { isScene } from "./picture.ts";
import { stopsOf } from "./keyboard.ts";
import { listing } from "./listing.ts";
import type { ChartPage, Page } from "./page.ts";

/** How much a press of a button or a key zooms. */
const STEP = 1.6;

/** Binds them all. */
export function bindButtons(page: Page, control: Controller): void {
  const { root, pane, voice, t } = page;
  const go = (to: "previous" | "next"): void => {
    const { view } = control.state;
    const items = page.selection.events.map(({ id }) => ({ id, month: "" }));
    const id = listing(items, page.selection.shows(view), view).place[to];
    if (id === undefined) return;
    pane.asked("button");
    control.dispatch({ type: "select", event: id });
  };
  const save = async (file: string): Promise<void> => {
    try {
      await (await import("./take.ts")).take(page, control, file);
    } catch {
      // The note stands under the menu that was pressed in.
      closeAll(page.form);
      voice.note("take", t("take.failed"), { label: t("filter.retry"), then: () => void save(file) });
      root.querySelector<HTMLElement>("[data-note=take] button")?.focus();
    }
  };
  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    "any-kind": () => {
      control.dispatch({ type: "any-kind" });
    },
    "zoom-in": () => {
      zoomBy(page, control, "in");
    },
    "zoom-out": () => {
      zoomBy(page, control, "out");
    },
    whole: () => {
      zoomBy(page, control, "whole");
    },
    reset: () => {
      control.dispatch({ type: "reset" });
    },
    "copy-link": () => {
      navigator.clipboard.writeText(location.href).then(
        () => {
          voice.say(t("copy.done"));
        },
        () => {
          voice.say(t("copy.failed"));
        },
      );
    },
    take: ({ dataset }) => void save(dataset["file"] ?? ""),
    previous: () => {
      go("previous");
    },
    next: () => {
      go("next");
    },
    close: () => {
      pane.asked("close");
      control.dispatch({ type: "select", event: undefined });
    },
  };
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-do]") : null;
    if (button) actions[button.dataset["do"] ?? ""]?.(button);
  });
}

/** Zooms by a step, round the mark that has the focus if one has, or shows everything. */
export function zoomBy({ charts }: Pick<ChartPage, "charts">, control: Controller, by: "in" | "out" | "whole"): void {
  const surface = charts.seen;
  if (by === "whole" || surface?.plan === undefined) {
    control.dispatch({ type: "window", window: {} });
    return;
  }
  const { plan, lens, picture } = surface;
  const focused = document.activeElement?.getAttribute("data-id");
  const at = isScene(picture) ? stopsOf(picture, []).find(({ id }) => id === focused)?.x : undefined;
  const factor = by === "in" ? STEP : 1 / STEP;
  control.dispatch({ type: "window", window: windowOf(plan, scaled(plan.plot, lens, factor, most(plan), at)) });
}
