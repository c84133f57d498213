/** What sanitisers leave of a snippet, shown as readers would see it, each with a line that says what is left. */
import type { Embedded } from "../embed/snippet.ts";
import type { EmbedKey, EmbedWords } from "../i18n/embed-keys.ts";
import { direction } from "../i18n/locale.ts";
import { makeHost } from "./host.ts";
import { leftOf, type Left } from "./left.ts";
import { elementsOf, parsed } from "./markup.ts";
import type { Sanitiser } from "./sanitisers.ts";

/** px: a snippet that is longer is read by scrolling. */
const MOST = 420;

/** px: the lines round a frame. */
const EDGES = 2;

/** A snippet as it is written, and what it says. */
interface Written {
  readonly code: string;
  readonly embedded: Embedded;
}

/**
 * Fills a list with what each sanitiser leaves; it is measured, so it has to be seen.
 * @param here makes an address of the site one of the copy that is open
 */
export function showLeftovers(
  list: HTMLElement,
  all: readonly Sanitiser[],
  { code, embedded }: Written,
  words: EmbedWords,
  here: (text: string) => string,
): void {
  list.replaceChildren();
  for (const { name, clean } of all) {
    const cleaned = clean(code);
    const left = leftOf(parsed(cleaned).body, embedded);
    const title = document.createElement("h2");
    title.textContent = name;
    const line = document.createElement("p");
    line.className = left.tags ? "left-line bad" : "left-line";
    line.textContent = told(left, words);
    const frame = document.createElement("iframe");
    frame.className = "leftover";
    frame.title = name;
    // Nothing of it may run, but it can be measured.
    frame.setAttribute("sandbox", "allow-same-origin");
    const page = { lang: embedded.locale, direction: direction(embedded.locale), dark: false, article: false } as const;
    makeHost(
      frame,
      page,
      (host) => elementsOf(here(cleaned), host),
      ({ documentElement }) => {
        frame.style.blockSize = `${String(Math.min(MOST, documentElement.offsetHeight + EDGES))}px`;
      },
    );
    const item = document.createElement("li");
    item.append(title, line, frame);
    list.append(item);
  }
}

/** "Kept: text, link. Tags are printed as text." */
function told({ parts, tags }: Left, words: EmbedWords): string {
  const names = parts.map((part) => words(`embed.left.${part}` satisfies EmbedKey));
  const keeps =
    names.length === 0
      ? words("embed.left.nothing")
      : words("embed.left.keeps", { names: names.join(`${words("list.comma")} `) });
  return tags ? `${keeps} ${words("embed.left.tags")}` : keeps;
}
