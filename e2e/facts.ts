/** What one page says of itself, gathered in the browser in a single look. */
import type { Page } from "playwright";

export interface Script {
  /** As it stands in the markup; empty for one that stands in the page itself. */
  readonly src: string;
  readonly type: string;
  readonly text: string;
}

export interface Facts {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly robots: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly h1: number;
  readonly ids: readonly string[];
  /** Everything the page points to: links, images, styles, fonts, alternates. */
  readonly addresses: readonly string[];
  readonly inlineStyles: number;
  /** Those that run, data left out. */
  readonly scripts: readonly Script[];
  readonly handlers: number;
  readonly policy: string;
  readonly hasChart: boolean;
  /** Whether something can be copied by a button, which takes a script. */
  readonly hasCopies: boolean;
  /** What stands before the policy and could run or load: it would escape it. */
  readonly beforePolicy: readonly string[];
}

/** Runs in the page: nothing from outside may be named in here. */
export function gather(page: Page): Promise<Facts> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? "";
    const policies = [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')];
    const at = policies[0] ? all.indexOf(policies[0]) : all.length;
    const data = (element: Element) =>
      /^(?:application|text)\/(?:ld\+)?json$/u.test(element.getAttribute("type") ?? "");
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      description: attribute('meta[name="description"]', "content"),
      robots: attribute('meta[name="robots"]', "content"),
      canonical: attribute('link[rel="canonical"]', "href"),
      alternates: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => ({
        lang: link.getAttribute("hreflang") ?? "",
        href: link.getAttribute("href") ?? "",
      })),
      h1: document.querySelectorAll("h1").length,
      ids: all.map(({ id }) => id).filter(Boolean),
      addresses: all.flatMap((element) =>
        ["href", "src", "data", "poster"].flatMap((name) => element.getAttribute(name) ?? []),
      ),
      inlineStyles: document.querySelectorAll("[style], style").length,
      scripts: [...document.querySelectorAll("script")]
        .filter((script) => !data(script))
        .map((script) => ({ src: script.getAttribute("src") ?? "", type: script.type, text: script.text })),
      handlers: all.filter((element) => [...element.attributes].some(({ name }) => name.startsWith("on"))).length,
      policy: policies.map((policy) => policy.getAttribute("content") ?? "").join("; "),
      hasChart: document.querySelector("timeline-chart") !== null,
      hasCopies: document.querySelector("button.copy") !== null,
      beforePolicy: all
        .slice(0, at)
        .map(({ localName }) => localName)
        .filter((name) => !["html", "head", "meta", "title"].includes(name)),
    };
  });
}
