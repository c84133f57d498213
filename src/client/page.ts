/** The parts of a live page, which those who bind them share. */
import type { ChartWords } from "../i18n/chart-keys.ts";
import type { Charts } from "./charts.ts";
import type { ChartData } from "./data.ts";
import type { Reading } from "./reading.ts";
import type { Voice } from "./say.ts";
import type { Selection } from "./selection.ts";

/** What a chart needs around it, be it on a page of ours or in an embed document. */
export interface ChartPage {
  readonly root: HTMLElement;
  readonly data: ChartData;
  readonly t: ChartWords;
  readonly selection: Selection;
  readonly charts: Charts;
  readonly voice: Voice;
}

export interface Page extends ChartPage {
  readonly form: HTMLFormElement;
  readonly pane: Reading;
}
