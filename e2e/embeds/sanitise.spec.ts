/**
 * What is left of snippets where frames and scripts are taken away: who, when, whose word it is, and the way to the
 * source. The survivors of the made-up timeline are kept in `golden/`, so that a change of snippet or sanitiser is seen.
 */
import { JSDOM } from "jsdom";
import type { Embedded, SnippetKind } from "../../src/embed/snippet.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { FIXTURE } from "../markup.ts";
import type { Sanitiser } from "./sanitisers.ts";
import { INSANE, SANITISERS } from "./sanitisers.ts";
import { LOCALES } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, needs, test } from "./test.ts";
import { wordpress } from "./wordpress/wordpress.ts";

const SITE = "https://timeline.example";

const KSES: Sanitiser = {
  name: "WordPress kses",
  clean: (html) => Promise.resolve(wordpress({ pasted: [html] }).kept[0] ?? ""),
};

/** A snippet as it is pasted; without its script, which some editors would print, where there is such a copy. */
const pasted = (kind: SnippetKind, embedded: Embedded) => pastedHtml(kind, embedded, { script: false });

const FRAMELESS = ["safe", "iframe", "image"] as const;

/** What is made up: the first event of a thing, and the whole. */
const whole = (locale: Locale, content?: string) => embeddedOf({ view: "all" }, locale, SITE, content);

function read(html: string): { text: string; links: readonly string[]; alts: readonly string[] } {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return {
    text: document.body.textContent.replace(/\s+/gu, " ").trim(),
    links: [...document.querySelectorAll("a")].map(({ href }) => href),
    alts: [...document.querySelectorAll("img")].map(({ alt }) => alt),
  };
}

for (const sanitiser of [...SANITISERS, KSES]) {
  for (const locale of LOCALES) {
    for (const kind of FRAMELESS) {
      test(`${sanitiser.name} leaves title, event, and link of ${kind} in ${locale}, and prints none of its tags`, async () => {
        if (sanitiser === KSES) needs("wordpress");
        const embedded = whole(locale);
        const html = pasted(kind, embedded);
        const survivor = read(await sanitiser.clean(html));
        expect(survivor.links).toContain(embedded.page);
        expect(survivor.text).toContain(read(`<p>${embedded.title}</p>`).text);
        expect(survivor.text).toContain(bare(embedded.events[0]?.title ?? "nothing"));
        if (kind === "iframe") expect(survivor.text, "js-xss prints the tags of frames").toContain(read(html).text);
        else expect(survivor.text, "nothing less and nothing more than the snippet says").toBe(read(html).text);
      });
    }
  }
}

/** As it stands in an element. */
function bare(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

for (const locale of LOCALES) {
  for (const kind of FRAMELESS) {
    test(`what is left of ${kind} in ${locale} is what it was`, async () => {
      const html = pasted(kind, whole(locale, FIXTURE));
      const survivors = [];
      for (const { name, clean } of [...SANITISERS, INSANE]) survivors.push(`== ${name} ==\n${await clean(html)}\n`);
      expect(survivors.join("\n")).toMatchSnapshot(`survivors-${kind}-${locale}.txt`);
    });

    test(`what WordPress leaves of ${kind} in ${locale} is what it was`, async () => {
      needs("wordpress");
      expect(await KSES.clean(pasted(kind, whole(locale, FIXTURE)))).toMatchSnapshot(`kses-${kind}-${locale}.html`);
    });
  }
}
