/**
 * `<embed-builder>`: the page of embeds brought to life. One choice, read from the address and from the form; code,
 * preview and address follow from it. What it needs is fetched from this site alone.
 */
import "../client/copy.ts";
import { must } from "../client/find.ts";
import { fetchJson } from "../client/load.ts";
import type { Embedded, SnippetKind } from "../embed/snippet.ts";
import { snippet } from "../embed/snippet.ts";
import type { EmbedKey, EmbedWords } from "../i18n/embed-keys.ts";
import { direction, type Locale } from "../i18n/locale.ts";
import { translator, type Strings } from "../i18n/translator.ts";
import type { View } from "../timeline/view.ts";
import { readChoice, writeChoice, type Choice, type Nameable } from "./choice.ts";
import { showCode } from "./code-box.ts";
import type { EmbedData } from "./data.ts";
import { embeddedOf, nameable } from "./embedded.ts";
import { fillForm, queryOf } from "./form.ts";
import { showLeftovers } from "./leftovers.ts";
import { sanitisers } from "./sanitisers.ts";
import { hostFor, showOn } from "./preview.ts";
import { unusedIn } from "./unused.ts";

/** Which copies of code are another: letters of the token that tells one from the others. */
const TOKEN = 10;

class EmbedBuilder extends HTMLElement {
  readonly #page: Locale = document.documentElement.lang === "ar" ? "ar" : "en";
  readonly #locales = (this.dataset["locales"] ?? "").split(" ") as Locale[];
  readonly #words: EmbedWords = translator(this.#page, JSON.parse(this.dataset["words"] ?? "{}") as Strings<EmbedKey>);
  readonly #data = new Map<Locale, Promise<EmbedData>>();
  #token = token();
  /** What the page was opened with; the form cannot name it. */
  #view: View = {};
  #choice: Choice | undefined;
  /** What is shown now, so that a change elsewhere leaves the preview alone. */
  #seen = "";
  #made: { readonly code: string; readonly embedded: Embedded } | undefined;

  get #form(): HTMLFormElement {
    return must(this, "form", HTMLFormElement);
  }

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const failed = must(this, ".failed", HTMLElement);
    must(failed, "button", HTMLButtonElement).onclick = () => void this.#start();
    try {
      const data = await this.#dataIn(this.#page);
      const known = nameable(data, this.#locales);
      const choice = readChoice(location.search, known, this.#page);
      if (choice.what.of === "view") this.#view = choice.what.view;
      must(this, ".of-view", HTMLElement).hidden = choice.what.of !== "view";
      fillForm(this.#form, { ...choice, at: choice.at ?? hostFor(this.#stage.clientWidth) });
      this.#choice = choice;
      this.#note(unusedIn(location.search, known, this.#words));
      await this.#show();
      this.#bind(known);
      failed.hidden = true;
    } catch (error) {
      reportError(error);
      this.#stage.replaceChildren();
      failed.hidden = false;
    }
    this.dataset["ready"] = "";
  }

  get #stage(): HTMLElement {
    return must(this, ".stage", HTMLElement);
  }

  #bind(known: Nameable): void {
    const form = this.#form;
    form.onsubmit = (event) => {
      event.preventDefault();
    };
    form.onchange = ({ target }) => {
      const name = target instanceof HTMLInputElement ? target.name : "";
      const before = this.#choice;
      const { at, ...rest } = readChoice(queryOf(form, this.#view), known, this.#page);
      // A page that nobody asked for is not part of what is linked.
      const asked = name === "at" ? at : before?.at;
      this.#choice = { ...rest, ...(asked !== undefined && { at: asked }) };
      // What is used instead of a number that is of no use is seen.
      if (name === "max") fillForm(form, this.#choice);
      this.#note(undefined);
      void this.#show();
    };
    must(this, ".copy", HTMLElement).onclick = () => {
      // Pasted twice into one page, each is told from the other; what was copied is on its way already then.
      setTimeout(() => {
        this.#token = token();
        this.#write();
      });
    };
    must(this, ".ask-left", HTMLElement).onclick = () => void this.#left();
  }

  /** What was asked for and is not shown; no more of interest once something is chosen. */
  #note(text: string | undefined): void {
    const note = must(this, ".unused", HTMLElement);
    note.textContent = text ?? "";
    note.hidden = text === undefined;
  }

  /** Everything that follows from the choice. */
  async #show(): Promise<void> {
    const choice = this.#choice;
    if (choice === undefined) return;
    const data = await this.#dataIn(choice.lang);
    // Another choice was made while this one was waited for.
    if (choice !== this.#choice) return;
    this.#embedded = { embedded: embeddedOf(data, choice), data };
    this.#say(choice);
    this.#address(choice);
    this.#write();
    this.#preview(choice);
  }

  #embedded: { readonly embedded: Embedded; readonly data: EmbedData } | undefined;

  #snippet(as: SnippetKind): string | undefined {
    if (this.#embedded === undefined || this.#choice === undefined) return undefined;
    const { embedded, data } = this.#embedded;
    // Filters that exclude each other: nothing is quoted, and its document would show nothing.
    if (embedded.events.length === 0) return undefined;
    const { plain, click } = this.#choice;
    const options = { token: this.#token, script: !plain, styles: !plain, consent: click };
    return snippet(as, embedded, options, translator(data.locale, data.strings));
  }

  /** The code, and what it is for. */
  #write(): void {
    const choice = this.#choice;
    if (choice === undefined || this.#embedded === undefined) return;
    const code = this.#snippet(choice.as);
    const box = must(this, ".code", HTMLTextAreaElement);
    const isEmpty = this.#embedded.embedded.events.length === 0;
    showCode(box, code ?? this.#words(isEmpty ? "live.none" : "embed.none"));
    box.dir =
      code !== undefined && choice.as !== "text" ? "ltr" : direction(code === undefined ? this.#page : choice.lang);
    const copy = must(this, ".copy", HTMLButtonElement);
    copy.dataset["copy"] = code ?? "";
    copy.disabled = code === undefined;
    const isMarkup = code?.startsWith("<") === true;
    const ask = must(this, ".ask-left", HTMLButtonElement);
    ask.disabled = !isMarkup;
    this.#made = isMarkup ? { code, embedded: this.#embedded.embedded } : undefined;
  }

  #say(choice: Choice): void {
    const n = this.#embedded?.embedded.events.length ?? 0;
    must(this, ".counted", HTMLElement).textContent = this.#words("count.events", { n });
    this.dataset["of"] = choice.what.of;
    this.dataset["as"] = choice.as;
    this.dataset["lang"] = choice.lang;
    // What was left of another code is no more of interest.
    must(this, ".left-list", HTMLElement).replaceChildren();
    must(this, ".left", HTMLElement).hidden = true;
    for (const each of this.querySelectorAll<HTMLElement>("[data-for]"))
      each.hidden = each.dataset["for"] !== choice.as;
    for (const kind of this.querySelectorAll<HTMLInputElement>("[name=as]")) {
      kind.disabled = !kind.checked && this.#snippet(kind.value as SnippetKind) === undefined;
    }
    for (const each of this.querySelectorAll<HTMLElement>("[data-embed]")) {
      each.hidden = each.dataset["embed"] !== choice.lang;
    }
  }

  #address(choice: Choice): void {
    const query = writeChoice(choice, this.#page);
    const search = query === "" ? "" : `?${query}`;
    if (search !== location.search) history.replaceState(null, "", `${location.pathname}${search}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a.nav-language")) {
      const other = link.lang as Locale;
      const query = writeChoice(choice, choice.lang === this.#page ? choice.lang : other);
      link.href = `${new URL(link.href).pathname}${query === "" ? "" : `?${query}`}`;
    }
  }

  #preview(choice: Choice): void {
    const { as } = choice;
    const code = this.#snippet(as === "link" ? "iframe" : as);
    const at = choice.at ?? hostFor(this.#stage.clientWidth);
    const seen = JSON.stringify([code?.replaceAll(this.#token, ""), at]);
    if (seen === this.#seen || this.#embedded === undefined) return;
    this.#seen = seen;
    showOn(this.#stage, { embedded: this.#embedded.embedded, choice, code, at }, this.#here);
  }

  async #left(): Promise<void> {
    if (this.#made === undefined) return;
    const list = must(this, ".left-list", HTMLElement);
    const failed = must(this, ".left-failed", HTMLElement);
    try {
      const cleaned = await sanitisers();
      // What is not seen cannot be measured.
      must(this, ".left", HTMLElement).hidden = false;
      showLeftovers(list, cleaned, this.#made, this.#words, this.#here);
      failed.hidden = true;
    } catch (error) {
      reportError(error);
      failed.hidden = false;
    }
  }

  /** The site knows itself by one address; a copy of it shows what it has itself. */
  readonly #here = (text: string): string =>
    text.replaceAll(this.#embedded?.data.root ?? "", new URL(this.dataset["base"] ?? "/", location.origin).href);

  #dataIn(locale: Locale): Promise<EmbedData> {
    const known = this.#data.get(locale);
    if (known !== undefined) return known;
    const asked = fetchJson<EmbedData>(`${this.dataset["data"] ?? ""}${locale}.json`);
    this.#data.set(locale, asked);
    asked.catch(() => this.#data.delete(locale));
    return asked;
  }
}

/** Tells one copy of an embed from the others on its page. */
function token(): string {
  const letters = crypto.getRandomValues(new Uint8Array(TOKEN));
  return [...letters].map((letter) => (letter % 36).toString(36)).join("");
}

customElements.define("embed-builder", EmbedBuilder);
