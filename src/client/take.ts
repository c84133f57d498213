/** The data of what is shown, saved as a file. Fetched when somebody first asks for one; nothing leaves the browser. */
import { ltrIsolate } from "../i18n/bidi.ts";
import type { Day } from "../dates/span.ts";
import type { Controller } from "./controller.ts";
import { must } from "./find.ts";
import { fetchJson } from "./load.ts";
import { measureBy } from "./measure.ts";
import type { Page } from "./page.ts";
import { alone } from "./take/alone.ts";
import { nameOf } from "./take/name.ts";
import { put, type Pieces } from "./take/pieces.ts";
import { addressOf } from "./url.ts";

/**
 * Saves what a page shows now, as the pieces at an address have it.
 * @param day on which they are taken
 * @throws if they cannot be had
 */
export async function take(page: Page, control: Controller, address: string, day = today()): Promise<void> {
  const { root, data, selection, charts, voice, t } = page;
  const pieces = await fetchJson<Pieces>(address);
  const view = { ...selection.base, ...control.state.view };
  // Of the site, wherever it is that this copy of it is read.
  const { href } = must(document, "link[rel=canonical]", HTMLLinkElement);
  const from = new URL(addressOf(root.dataset["home"] ?? "", view), href);
  const drawing = (): SVGSVGElement => {
    // As paper has it: whole, and the widest, which comes first.
    charts.showWidest();
    return must(root, ".chart-step svg", SVGSVGElement);
  };
  const file = put(pieces, selection.shows(control.state.view), {
    from: () => from.href,
    escaped: () => from.href.replaceAll("&", "&amp;"),
    // Lines of a calendar have 75 octets at most (RFC 5545, 3.1).
    folded: () => from.href.replace(/.{74}/gu, "$&\r\n "),
    day: () => day,
    chart: () => alone(drawing(), from.origin, measureBy(data.widths)),
    count: () => must(root, ".taken", HTMLElement).textContent,
    height: () => drawing().viewBox.baseVal.height,
  });
  const name = `${nameOf(view)}.${pieces.ending}`;
  save(new Blob([file], { type: pieces.type }), name);
  voice.say(t("take.done", { file: ltrIsolate(name) }));
  voice.note("take", undefined);
}

/** The day that it is now, in UTC. */
function today(): Day {
  return new Date().toISOString().slice(0, 10);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers fetch it only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 9999);
}
