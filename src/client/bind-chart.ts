/** The chart and the strip under pointer, fingers and keys. */
import { direction } from "../i18n/locale.ts";
import { zoomBy } from "./buttons.ts";
import { card } from "./card.ts";
import { bindCells, isScene } from "./picture.ts";
import type { Controller } from "./controller.ts";
import { cursor } from "./cursor.ts";
import { keyboard, rove, stopsOf } from "./keyboard.ts";
import { lit } from "./lit.ts";
import { mark } from "./marks.ts";
import type { ChartPage } from "./page.ts";
import { bringBlend, type Surface } from "./surface.ts";

/** What is beside a chart: the list that its strip leads to, and from where a reader may be about to use it. */
export interface Beside {
  readonly list: HTMLElement;
  readonly tools: HTMLElement | null;
}

/** Binds them; what is drawn from now on is marked with what is lit and chosen. */
export function bindChart(page: ChartPage, control: Controller, { list, tools }: Beside): void {
  const { root, data, selection, charts, voice, t } = page;
  const figure = root.querySelector<HTMLElement>(".timeline");
  const strips = root.querySelector<HTMLElement>(".strips");
  const order = selection.events.map(({ id }) => id);
  const names = new Map(
    selection.events.flatMap(({ id, chart: { name, others } }) => [
      [id, name] as const,
      ...others.map((other, index) => [`${id}~${index + 1}`, other.name] as const),
    ]),
  );
  const shown = figure && card(figure);
  const light = lit(root, (id, by) => {
    const link = by?.closest(".mark, .tick, .cell");
    const key = link?.getAttribute("data-key") ?? id;
    const name = names.get(key ?? "") ?? link?.ariaLabel;
    if (link && name) shown?.show(name, link);
    else shown?.hide();
  });
  const here =
    strips &&
    cursor(strips, list, () => {
      const picture = charts.seen?.picture;
      return picture === undefined || isScene(picture) ? undefined : picture;
    });
  const syncs = new Map<Surface, () => void>();
  let moving = false;
  let seen = control.state.view;

  charts.onDrawn = (surface) => {
    const { view } = control.state;
    const bright = view.mode === "dim" ? selection.shows(view) : undefined;
    // On its way a drawing is only moved; what is new in it is marked once it has arrived.
    if (surface.isPartial && bright === undefined) return;
    mark(surface.element, { chosen: view.event, ...(bright && { bright }) });
    light.refresh();
    if (isScene(surface.picture)) {
      const focused = surface.element.contains(document.activeElement) ? document.activeElement : null;
      rove(surface.svg, focused?.getAttribute("data-id") ?? view.event);
    } else here?.refresh();
    if (!moving && !surface.isPartial) syncs.get(surface)?.();
  };

  const bind = once(async () => {
    try {
      const [{ gestures }] = await Promise.all([import("./gestures.ts"), bringBlend()]);
      for (const surface of charts.surfaces) {
        const sync = gestures(surface, {
          begin: () => {
            moving = true;
            seen = control.state.view;
            shown?.hide();
          },
          end: (window) => {
            moving = false;
            // Whoever has reset or filtered meanwhile has had the last word.
            if (window && control.state.view === seen) control.dispatch({ type: "window", window });
            // What was shown on the way lay between days, even if they are the same days in the end.
            control.again();
          },
        });
        syncs.set(surface, sync);
        if (surface.picture) sync();
      }
    } catch {
      voice.note("gestures", t("live.gesturesFailed"));
    }
  });
  for (const part of [tools, figure, strips]) {
    for (const sign of ["pointerenter", "pointerdown", "touchstart", "focusin", "wheel"]) {
      part?.addEventListener(sign, () => void bind(), { once: true, passive: true });
    }
  }
  if (figure) {
    const stops = () => {
      const picture = charts.seen?.picture;
      return isScene(picture) ? stopsOf(picture, order) : [];
    };
    figure.setAttribute("aria-describedby", "chart-keys");
    keyboard(figure, direction(data.locale), stops, {
      zoom: (by) => {
        zoomBy(page, control, by);
      },
    });
    bindCells(page, control, { figure, list });
    figure.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest(".layer .row")) control.dispatch({ type: "toggle-background" });
    });
  }
}

function once(call: () => Promise<void>): () => Promise<void> {
  let called: Promise<void> | undefined;
  return () => (called ??= call());
}
