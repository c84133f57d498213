/** What networks and messengers are told of a page: a title that keeps its status, one attributed sentence, its card. */
import { capitalised } from "../export/plain.ts";
import { countsOf, sayersOf } from "../export/sayers.ts";
import { toldOn } from "../export/told.ts";
import { describeOn } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import { CARD } from "../still/card-types.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { addressOf, fileOf } from "./addresses.ts";
import { altOf, cardNamed } from "./cards.ts";
import type { Edition } from "./edition.ts";
import { eventPage } from "./event-page.ts";

/** Open Graph wants a territory too. */
const TERRITORIES: Readonly<Record<Locale, string>> = { en: "en_GB", ar: "ar_AR" };

/** One line of a page's head. */
export interface Meta {
  readonly property: string;
  readonly content: string;
}

/** A page as its head knows it. */
export interface Posted {
  /** Its path apart from its language, `events/x/`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

/** The lines of a page, in order (The Open Graph protocol, ogp.me). */
export function socialOf(edition: Edition, { page, title, description }: Posted): Meta[] {
  const { host, locale, siteTitle } = edition;
  const [folder, id] = page.split("/");
  const event = folder === "events" && id !== undefined ? edition.event(id) : undefined;
  // What has no card of its own has that of the whole.
  const card = cardNamed(edition, page.replace(/\/$/u, ""), "timeline");
  const lines: Readonly<Record<string, string | readonly string[]>> = {
    "og:type": event !== undefined || (folder === "sources" && id !== "") ? "article" : "website",
    "og:site_name": siteTitle,
    "og:title": title,
    "og:description": event === undefined ? description : (saidOf(edition, event) ?? description),
    "og:url": addressOf(host, locale, page),
    "og:locale": TERRITORIES[locale],
    "og:locale:alternate": host.locales.filter((other) => other !== locale).map((other) => TERRITORIES[other]),
    "og:image": imageAddress(edition, card.name),
    "og:image:width": String(CARD.width),
    "og:image:height": String(CARD.height),
    "og:image:alt": altOf(card.card()),
  };
  return Object.entries(lines).flatMap(([property, content]) =>
    [content].flat().map((each) => ({ property, content: each })),
  );
}

/**
 * The whole address of a card; its language always stands in it.
 * @example imageAddress(edition, "events/x") // "https://timeline.example/img/en/events/x.png"
 */
export function imageAddress({ host, locale }: Edition, name: string): string {
  return fileOf(host, `img/${locale}/${name}.png`);
}

/** When it was, who says so, and how far that goes; of a withdrawn event nothing is said any more. */
function saidOf(edition: Edition, event: TimelineEvent): string | undefined {
  const { t, text, locale, site, timeline } = edition;
  if (event.withdrawn !== undefined) return undefined;
  const said = t("card.said", {
    when: eventPage(edition, event).when,
    names: sayersOf(timeline, event, locale),
    on: describeOn(toldOn(timeline, event), locale, { months: site.months }),
    counts: countsOf(event, locale),
  });
  return `${capitalised(said)} ${text(site.scope)}`;
}
