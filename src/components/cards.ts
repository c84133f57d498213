/** What a card says where a page is posted: who tells it and how far it goes, before anything else. */
import { widthOf } from "../compile/measure.ts";
import type { StringKey } from "../i18n/strings.ts";
import type { SavedViewRecord } from "../schema/view.ts";
import { holdsAll } from "../still/card-layout.ts";
import type { Card, CardText } from "../still/card-types.ts";
import { select, summarize } from "../timeline/query.ts";
import type { Actor, TimelineEvent } from "../timeline/timeline.ts";
import { chartOf, litStrip } from "./card-pictures.ts";
import { LISTED, listOf, noteOf, textsOf, toldTexts } from "./card-texts.ts";
import type { Edition } from "./edition.ts";
import { eventPage } from "./event-page.ts";
import { once } from "../still/once.ts";

/** The heights that a title of one line leaves to a chart, with a text below it and without, in px. */
const HEIGHT = { withText: 262, alone: 300 } as const;

/** How many lines a list may have, the best first. */
const LENGTHS = Array.from({ length: LISTED.most }, (_, less) => LISTED.most - less);

/** A card with the name of its file below the folder of its language. */
export interface NamedCard {
  /** `events/x`, `actors/y`, `views/z`, or `timeline`. */
  readonly name: string;
  readonly card: () => Card;
}

const known = new WeakMap<Edition, readonly NamedCard[]>();

/**
 * All cards of an edition, the same for all who ask; the last one is of the whole. Those with a chart are worked out
 * once: pages and images ask for them, and of many events they take their time.
 */
export function cardsOf(edition: Edition): readonly NamedCard[] {
  return known.getOrInsertComputed(edition, () => {
    const { timeline, views } = edition;
    return [
      ...timeline.events.map((event) => ({ name: `events/${event.id}`, card: () => eventCard(edition, event) })),
      ...timeline.actors.map((actor) => ({ name: `actors/${actor.id}`, card: once(() => actorCard(edition, actor)) })),
      ...views.map((view) => ({ name: `views/${view.id}`, card: once(() => viewCard(edition, view)) })),
      { name: "timeline", card: once(() => wholeCard(edition)) },
    ];
  });
}

const byName = new WeakMap<Edition, ReadonlyMap<string, NamedCard>>();

/**
 * The first of them that has one of these names.
 * @throws if none has
 * @example cardNamed(edition, "views/z", "timeline").card()
 */
export function cardNamed(edition: Edition, ...names: readonly string[]): NamedCard {
  const cards = byName.getOrInsertComputed(edition, () => new Map(cardsOf(edition).map((card) => [card.name, card])));
  const [card] = names.flatMap((name) => cards.get(name) ?? []);
  if (card === undefined) throw new Error(`no card is called ${names.join(" or ")}`);
  return card;
}

/** The card of one event. */
export function eventCard(edition: Edition, event: TimelineEvent): Card {
  const { glyph, colour } = edition.kind(event.kind);
  const { drawn } = edition.status(event.status);
  const { status, stage } = eventPage(edition, event);
  return {
    ...frameOf(edition),
    mark: { glyph, colour, drawn },
    kicker: [status],
    stage,
    title: edition.text(event.title),
    texts: textsOf(edition, event),
    picture: litStrip(edition, [event]),
  };
}

/** The card of an actor: their one event, or a chart that fills its room and says enough, or a list with where its events are. */
export function actorCard(edition: Edition, actor: Actor): Card {
  const { t, text, timeline, locale, host } = edition;
  const events = select(timeline, { actor: [actor.id] });
  const others = host.locales.filter((other) => other !== locale).map((other) => actor.name[other]);
  const kicker = [t(`actor.type.${actor.type}` as StringKey), ...others, t("count.events", { n: events.length })];
  const frame = { ...frameOf(edition), kicker, title: text(actor.name) };
  const [only] = events;
  if (events.length === 1 && only !== undefined) {
    return { ...frame, texts: toldTexts(edition, only, 28), picture: litStrip(edition, events) };
  }
  const note = noteOf(edition, events);
  const chart = events.length > LISTED.few ? chartOf(edition, events, HEIGHT.alone) : undefined;
  // Of what can be listed, a list says more than marks without a name.
  const least = events.length > LISTED.most ? 0 : events.length / 2;
  if (chart !== undefined && chart.labels >= least) return { ...frame, note, texts: [], picture: chart };
  return listCard(edition, events, { ...frame, note, picture: litStrip(edition, events) });
}

/** A card with a list of events, as long as there is room for. */
function listCard(edition: Edition, events: readonly TimelineEvent[], frame: Omit<Card, "texts">): Card {
  const cards = LENGTHS.map((most): Card => ({ ...frame, texts: listOf(edition, events, most) }));
  return cards.find((card) => holdsAll(card, widthOf)) ?? { ...frame, texts: [] };
}

/** The card of a saved view. */
export function viewCard(edition: Edition, { title, description, view }: SavedViewRecord): Card {
  const events = select(edition.timeline, view);
  const lead: CardText = { text: edition.text(description), tone: "muted", size: 28, most: 2, optional: true };
  const chart = chartOf(edition, events, HEIGHT.withText) ?? chartOf(edition, events, HEIGHT.alone);
  return {
    ...frameOf(edition),
    kicker: countsIn(edition, events),
    title: edition.text(title),
    note: noteOf(edition, events),
    texts: [lead],
    picture: chart ?? litStrip(edition, events),
  };
}

/** The card of the whole, which all other pages share. */
export function wholeCard(edition: Edition): Card {
  const events = select(edition.timeline, {});
  return {
    ...frameOf(edition),
    kicker: countsIn(edition, events),
    title: edition.siteTitle,
    note: noteOf(edition, events),
    texts: [],
    picture: chartOf(edition, events, HEIGHT.alone) ?? litStrip(edition, events),
  };
}

/**
 * What is seen on a card, for those who do not see it.
 * @example altOf(edition, card) // "Visit, said to have happened · as told on 22 May 2012. Envoy A in the capital. 17 May 2012. …"
 */
export function altOf({ kicker, note, stage, title, texts, picture, scope }: Card): string {
  const heading = stage === undefined ? title : `${stage} ${title}`;
  const said = [
    kicker.join(" · "),
    heading,
    ...texts.map(({ text, tail = "" }) => text + tail),
    note,
    picture?.alt,
    scope,
  ];
  return said.flatMap((text) => (text === undefined ? [] : [/[.!?…؟]$/u.test(text) ? text : `${text}.`])).join(" ");
}

function frameOf({ direction, siteTitle, site, text }: Edition) {
  return { direction, site: siteTitle, scope: text(site.scope) };
}

function countsIn({ t }: Edition, events: readonly TimelineEvent[]): string[] {
  const { events: n, articles } = summarize(events);
  return [t("count.events", { n }), t("count.articles", { n: articles })];
}
