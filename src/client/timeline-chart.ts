/**
 * `<timeline-chart>`: brings the page that the build wrote to life. Everything is there before it, and stays whole
 * without it; it only ever adds. What it needs is fetched from this site alone.
 */
import "./copy.ts";
import type { ChartData } from "./data.ts";
import { must } from "./find.ts";
import { live } from "./live.ts";
import { fetchJson } from "./load.ts";

class TimelineChart extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#start();
  }

  /** Without its data the page is what it was, and says what is missing. */
  async #start(): Promise<void> {
    const failed = must(this, ".failed", HTMLElement);
    try {
      const data = await fetchJson<ChartData>(this.dataset["src"] ?? "").catch(() => undefined);
      const arrive = data && (await live(this, data));
      this.toggleAttribute("data-bound", data !== undefined);
      const isFocused = failed.contains(document.activeElement);
      failed.hidden = data !== undefined;
      // What is hidden loses the focus, and whoever is led by it the place.
      if (isFocused && failed.hidden) must(this, "[data-do=any-kind]", HTMLElement).focus();
      // What opens within the list is not seen to push the rest of it down.
      await arrive?.();
    } catch (error) {
      // For whoever looks into it; readers are told by the page.
      reportError(error);
      failed.hidden = false;
    }
    must(failed, "[data-do=retry]", HTMLButtonElement).onclick = () => void this.#start();
    this.dataset["ready"] = "";
    document.documentElement.classList.remove("viewing");
  }
}

customElements.define("timeline-chart", TimelineChart);
