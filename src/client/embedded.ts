/**
 * The chart of an embed document brought to life: its window, its scale and what is chosen in it. Filters come with the
 * address, for there is nobody to set them; the address of a frame never changes. What the document itself does
 * (heights, room, colours) is another script's (embed/frame.ts): the two share events of the document, `tl:set`,
 * `tl:listed` and `tl:select`, and the attribute `data-out` of what is filtered out.
 */
import { translator } from "../i18n/translator.ts";
import { MANY } from "../layout/plan.ts";
import { without, type View } from "../timeline/view.ts";
import { bindChart } from "./bind-chart.ts";
import { zoomBy } from "./buttons.ts";
import { Charts, windowOf } from "./charts.ts";
import { chosen } from "./chosen.ts";
import { controller, type Change } from "./controller.ts";
import type { ChartData } from "./data.ts";
import { received, type EmbeddedData } from "./embedded-data.ts";
import { isSeen, must } from "./find.ts";
import { listing } from "./listing.ts";
import { mark } from "./marks.ts";
import { bringCrowd } from "./picture.ts";
import { voice } from "./say.ts";
import { Selection } from "./selection.ts";
import { spoken } from "./spoken.ts";
import { queryOf, readQuery } from "./url.ts";

/** What a page around asks for (embed/messages.ts). */
interface Asked {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly focus?: string | null;
}

/** Binds a document to its data, and shows what its address asks for. */
export async function embedded(root: HTMLElement, data: ChartData): Promise<void> {
  if (data.events.length > MANY) await bringCrowd();
  const t = translator(data.locale, data.strings);
  const selection = new Selection(data, root.dataset["base"] ?? "");
  const charts = new Charts(root, { data, all: selection.events, t });
  selection.span = charts.span ?? selection.span;
  const voiced = voice(must(root, ":scope > [role=status]", HTMLElement), must(root, ".notices", HTMLElement));
  const page = { root, data, t, selection, charts, voice: voiced };
  const list = must(root, ".list", HTMLElement);
  const tools = must(root, ".embed-tools", HTMLElement);
  const count = must(tools, ".count", HTMLElement);
  const pane = chosen(root, list);
  const items = [...list.querySelectorAll<HTMLElement>(".entry[data-id]")].map((entry) => ({
    entry,
    id: entry.dataset["id"] ?? "",
    month: "",
  }));

  const render = ({ state, before, action }: Change): void => {
    const { view } = state;
    const events = selection.select(view);
    const shown = new Set(events.map(({ id }) => id));
    for (const { entry, id } of items) entry.toggleAttribute("data-out", !shown.has(id));
    mark(list, { chosen: view.event });
    const { length } = events;
    const said =
      length === selection.events.length
        ? t("count.events", { n: length })
        : t("count.eventsOf", { shown: length, n: selection.events.length });
    count.textContent = said;
    voiced.note("none", length === 0 ? t("live.none") : undefined);
    // What is beyond the window has its row all the same, so that nothing jumps as it comes into sight.
    charts.show({ view, events: selection.select(without(view, "from", "to")) }, true);
    if (charts.seen) charts.onDrawn(charts.seen);
    root.toggleAttribute("data-part", length < selection.events.length);
    pane.show(view.event);
    const listed = listing(items, shown, view);
    const words = spoken(page, { state, before, action }, { count: said, listed, isFocused: false });
    if (words !== undefined) voiced.say(words);
    document.dispatchEvent(
      view.event === before.view.event
        ? new Event("tl:listed")
        : new CustomEvent("tl:select", { detail: view.event ?? null }),
    );
  };
  const control = controller({ selection, home: "", isHome: false, render });

  bindChart(page, control, { list, tools });
  tools.addEventListener("click", ({ target }) => {
    const by =
      target instanceof Element ? target.closest<HTMLElement>("button[data-zoom]")?.dataset["zoom"] : undefined;
    if (by === "in" || by === "out" || by === "whole") zoomBy(page, control, by);
  });
  const select = (event: string | undefined): void => {
    control.dispatch({ type: "select", event });
  };
  root.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest(".mark, .tick") : null;
    const id = mark?.getAttribute("data-id");
    if (!id || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Its page is one step further: whoever reads an article is not led away from it by a look at a mark.
    event.preventDefault();
    select(id);
  });
  root.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || control.state.view.event === undefined) return;
    pane.back();
    select(undefined);
  });
  must(root, ".chosen-close", HTMLElement).addEventListener("click", () => {
    pane.back();
    select(undefined);
  });
  document.addEventListener("tl:set", (event) => {
    const asked = event instanceof CustomEvent ? (event.detail as Asked) : {};
    if (asked.focus !== undefined) select(asked.focus ?? undefined);
    if (asked.from === undefined && asked.to === undefined) return;
    const now = windowOf(control.state.view);
    const { from = now.from ?? null, to = now.to ?? null } = asked;
    control.dispatch({ type: "window", window: { ...(from !== null && { from }), ...(to !== null && { to }) } });
  });
  followWidth(root, charts, () => {
    control.again();
  });
  const asked: View = readQuery(location.search, selection.known, selection).view;
  control.dispatch({ type: "went", query: queryOf({ ...selection.start, ...asked }) });
}

/** Another width has another drawing. */
function followWidth(root: HTMLElement, charts: Charts, again: () => void): void {
  let { seen } = charts;
  new ResizeObserver(() => {
    if (charts.seen === seen) return;
    seen = charts.seen;
    // Where the list is all there is, there is nothing to draw.
    if (seen && isSeen(seen.element)) again();
  }).observe(root.parentElement ?? document.body);
}

class EmbeddedChart extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#start();
  }

  async #start(): Promise<void> {
    // Which of the drawings is seen depends on it.
    this.dataset["bound"] = "";
    try {
      const data = JSON.parse(must(this, "script.data", HTMLScriptElement).text) as EmbeddedData;
      await embedded(this, received(data));
    } catch (error) {
      // The document is what it was without its script.
      delete this.dataset["bound"];
      reportError(error);
    }
    this.dataset["ready"] = "";
  }
}

customElements.define("timeline-chart", EmbeddedChart);
