/** A page made live: its parts bound to one state. What happens goes to the controller, what is shown comes from it. */
import { translator } from "../i18n/translator.ts";
import { bindButtons } from "./buttons.ts";
import { bindChart } from "./bind-chart.ts";
import { Charts } from "./charts.ts";
import { controller, type Controller } from "./controller.ts";
import type { ChartData } from "./data.ts";
import { must } from "./find.ts";
import { bindForm } from "./form.ts";
import { MANY } from "../layout/plan.ts";
import { nameMonths } from "./month-names.ts";
import type { Page } from "./page.ts";
import { bringCrowd } from "./picture.ts";
import { bindReading, reading, type Reading } from "./reading.ts";
import { renderer } from "./render.ts";
import { voice } from "./say.ts";
import { queryOf } from "./url.ts";
import { searching } from "./searching.ts";
import { Selection } from "./selection.ts";

/**
 * Binds the page in `root`, and shows what its address asks for.
 * @returns what then brings the page to the event that it was opened at, once that can be read
 * @throws if the page is not the one that this script was made for
 */
export async function live(root: HTMLElement, data: ChartData): Promise<Reading["arrive"]> {
  const { base = "", home = "/", search = "" } = root.dataset;
  if (data.events.length > MANY) await bringCrowd();
  const t = translator(data.locale, data.strings);
  const selection = new Selection(data, base);
  const charts = new Charts(root, { data, all: selection.events, t });
  selection.span = charts.span ?? selection.span;
  const voiced = voice(must(root, ":scope > [role=status]", HTMLElement), must(root, ".notices", HTMLElement));
  const form = must(root, ".controls", HTMLFormElement);
  const pane = reading(root, {
    loading: () => t("detail.loading"),
    failed: () => {
      voiced.say(t("detail.failed"));
      return t("detail.failed");
    },
    adopted: (article) => {
      nameMonths(article, control.state.view.months ?? data.months);
    },
  });
  const isHome = "live" in root.dataset;
  const page = { root, data, t, selection, charts, voice: voiced, form, pane };
  const index = searching(search, selection, (isThere) => {
    voiced.note("search", isThere ? undefined : t("live.searchFailed"));
  });
  const control = controller({
    selection,
    home,
    isHome,
    render: renderer(page, (action) => {
      control.dispatch(action);
    }),
  });

  const searches = async (): Promise<void> => {
    if (!(await index())) return;
    // What was chosen may be what the search hides.
    control.dispatch({ type: "select", event: control.state.view.event });
    control.again(control.state.view.q !== undefined);
  };
  bindForm(form, control, isHome ? searches : undefined);
  bindButtons(page, control);
  bindReading(page, control, isHome);
  bindChart(page, control, { list: pane.list, tools: form });
  const query = isHome ? location.search : queryOf(selection.start);
  // What is searched for is not shown unsearched first.
  if (new URLSearchParams(query).has("q")) await index();
  control.dispatch({ type: "went", query });
  followWidth(page, control);
  return pane.arrive;
}

/** Another width has another drawing, and room for the detail elsewhere; paper has the widest. */
function followWidth({ root, charts, pane }: Page, control: Controller): void {
  let seen = charts.seen;
  const follow = (): void => {
    pane.settle();
    if (charts.seen === seen) return;
    seen = charts.seen;
    control.again();
  };
  new ResizeObserver(follow).observe(root.parentElement ?? document.body);
  // A page that is come back to as it was left has what was ticked to leave it.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) control.again();
  });
  addEventListener("beforeprint", () => {
    charts.showWidest();
  });
}
