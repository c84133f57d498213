/** Everything that is shown, from the view: controls, counts, list, chart, detail, links, and what is said of the change. */
import { ltrIsolate } from "../i18n/bidi.ts";
import { windowOf } from "./charts.ts";
import { nameMonths } from "./month-names.ts";
import type { Change } from "./controller.ts";
import { fillCounts, fillForm } from "./form.ts";
import { fillList } from "./list.ts";
import { listing, type Listing } from "./listing.ts";
import { mark } from "./marks.ts";
import type { Page } from "./page.ts";
import type { Action } from "./state.ts";
import { describeDropped, linkIn, queryOf } from "./url.ts";
import { spoken } from "./spoken.ts";
import { without, type View } from "../timeline/view.ts";

/** What shows a change of state on a page. */
export function renderer(page: Page, dispatch: (action: Action) => void): (change: Change) => void {
  const { root, data, t, selection, charts, voice, form, pane } = page;
  const items = [...pane.list.querySelectorAll(".entry[data-id]")].map((entry) => ({
    id: entry.getAttribute("data-id") ?? "",
    month: "",
  }));
  // Every other page has the same address whatever is seen of it.
  const linked =
    "live" in root.dataset ? document.querySelectorAll<HTMLAnchorElement>("a.nav-language, a.to-embed") : [];
  const counted = root.querySelectorAll("p.count, .taken");
  const reset = root.querySelector<HTMLElement>("[data-do=reset]");
  const anyKind = root.querySelector<HTMLElement>("[data-do=any-kind]");
  let style = data.months;

  return ({ state, before, action }) => {
    const { view } = state;
    const events = selection.select(view);
    const shown = new Set(events.map(({ id }) => id));
    const inWindow = view.mode === "dim" ? selection.shows(windowOf(view)) : shown;
    const listed = listing(
      items.filter(({ id }) => inWindow.has(id)),
      shown,
      view,
    );
    const hidden = new Set(items.map(({ id }) => id).filter((id) => !inWindow.has(id) || listed.hidden.has(id)));
    fillList(pane.list, { hidden });
    mark(pane.list, { chosen: view.event, ...(view.mode === "dim" && { bright: shown }) });
    const whole = { ...selection.base, ...view };
    fillForm(form, whole, data.months);
    fillCounts(form, (key) => selection.counts(view, key));
    anyKind?.setAttribute("aria-pressed", String(whole.kind === undefined));
    const all = anyKind?.querySelector(".n");
    if (all) all.textContent = String(selection.ofAnyKind(view));
    // What is said of the whole is not true of a part.
    root.toggleAttribute("data-part", events.length < selection.events.length);
    root.toggleAttribute("data-none", events.length === 0);
    if (reset) {
      const isLeft = reset === document.activeElement;
      reset.hidden = queryOf(view) === queryOf(selection.start);
      // What is hidden loses the focus, and whoever is led by it the place.
      if (isLeft && reset.hidden) anyKind?.focus();
    }
    const said = countOf(page, events.length);
    for (const line of counted) if (line.textContent !== said) line.textContent = said;
    voice.note("none", events.length === 0 ? t("live.none") : undefined, {
      label: t("tools.reset"),
      then: () => {
        dispatch({ type: "reset" });
      },
    });
    // What is beyond the window has its row all the same, so that nothing jumps as it comes into sight.
    const drawn = view.mode === "dim" ? selection.events : selection.select(without(view, "from", "to"));
    charts.show({ view, events: drawn, ...(view.mode === "dim" && { bright: shown }) }, true);
    if (charts.seen) charts.onDrawn(charts.seen);
    const months = view.months ?? data.months;
    if (months !== style) nameMonths(pane.list, (style = months));
    const isFocused = pane.show(chosenOf(page, view, listed));
    for (const link of linked) {
      link.dataset["href"] ??= link.getAttribute("href") ?? "";
      link.href = linkIn(link.dataset["href"], view);
    }
    voice.note(
      "dropped",
      state.dropped.length > 0 ? t("live.dropped", { values: ltrIsolate(describeDropped(state.dropped)) }) : undefined,
      {
        label: t("detail.close"),
        then: () => {
          dispatch({ type: "dismiss" });
        },
      },
    );
    const words = spoken(page, { state, before, action }, { count: said, listed, isFocused });
    if (words !== undefined) voice.say(words);
  };
}

/** "9 of 52 events", or how many there are. */
function countOf({ t, selection }: Page, n: number): string {
  const { length } = selection.events;
  return n === length ? t("count.events", { n }) : t("count.eventsOf", { shown: n, n: length });
}

function chosenOf({ selection, t }: Page, { event: id }: View, { place }: Listing) {
  const event = selection.events.find((each) => each.id === id);
  if (event === undefined) return undefined;
  return {
    id: event.id,
    href: event.chart.href,
    place: place.at === undefined ? "" : t("detail.place", { at: place.at, n: place.of }),
    previous: place.previous !== undefined,
    next: place.next !== undefined,
  };
}
