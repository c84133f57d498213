/** The files of the built site and what must be in them, told anew from its events.json: nothing here wrote them. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { outDir } from "../src/compile/settings.ts";
import type { Locale, Localized } from "../src/i18n/locale.ts";
import type { Timeline, TimelineEvent } from "../src/timeline/timeline.ts";
import { build } from "./build.ts";
import { ROOT } from "./files.ts";

export const FOLDER = resolve(ROOT, outDir());
if (!existsSync(join(FOLDER, "data/events.json"))) build();

/** A file of the site as text. */
export function fileText(path: string): string {
  return readFileSync(join(FOLDER, path), "utf8");
}

export const timeline = JSON.parse(fileText("data/events.json")) as Timeline;

/** Where the site says it lives, and where the pages of a language are below that: `ar/`, or nothing. */
export const SITE = new URL("/", timeline.events[0]?.url.en).href;
export const prefixOf = (locale: Locale): string =>
  (timeline.events[0]?.url[locale] ?? "").slice(SITE.length).replace(/events\/.*$/u, "");

/** The address of a page in a language. */
export const address = (locale: Locale, page: string): string => SITE + prefixOf(locale) + page;

/** What has this id. */
export function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** The status word as it begins a title: in Arabic of the gender of the kind; nothing for what is drawn solid. */
export function stageOf({ kind, status }: TimelineEvent, locale: Locale): string {
  const { name, drawn } = byId(timeline.statuses, status);
  const word = locale === "ar" ? name.ar[byId(timeline.kinds, kind).gender] : name.en;
  return drawn === "solid" ? "" : `${word.charAt(0).toUpperCase()}${word.slice(1)}: `;
}

/** The title as it must be wherever it is carried to. */
export function titleOf(event: TimelineEvent, locale: Locale): string {
  return stageOf(event, locale) + event.title[locale];
}

/** How readers know an article: by its paper, which is named only where the text itself does so, or by its number. */
export function isNamed(source: string): boolean {
  return byId(timeline.sources, source).publisher.known === "named";
}

/** A value in one language of each of several things. */
export function names(
  items: readonly { readonly id: string; readonly name: Localized }[],
  ids: readonly string[],
  locale: Locale,
): string[] {
  return ids.map((id) => byId(items, id).name[locale]);
}

/** The text of markup that is written with no more than these, itself or escaped once more. */
export function decoded(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** Lines of a calendar as they were before they were folded, and commas before they were escaped. */
export function unfolded(text: string): string {
  return text.replaceAll("\r\n ", "").replaceAll(/\\([,;\\])/gu, "$1");
}
