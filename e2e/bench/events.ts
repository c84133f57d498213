/** Made-up events: days in bursts, as articles tell them, in every form of date that a chart has to draw. */
import { chance, type Chance } from "./chance.ts";
import { ACTORS, DEEDS, LANES, PLACES, type Both } from "./words.ts";

/** One article; paragraph 1 names its own day. */
export interface Article {
  readonly id: string;
  readonly published: string;
}

const DAY = 86_400_000;
const START = "2031-01-06";
const BURSTS = 14;
/** From the first burst to the last there are some sixteen months. */
const BURST_DAYS = 35;
const LONGEST_BURST = 18;
/** A paragraph may tell of several events, as they do. */
const PARAGRAPHS = 30;
const ARTICLES = 8;
const THREAD = 4;
const BACKGROUND = 0.4;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const monthOf = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
/** A rule that gives a day. */
const on = (day: string): string => `on ${Number(day.slice(8))} ${monthOf(day)}`;

/** A date and the rows that lead to it. */
interface Dated {
  readonly date: string;
  readonly rows: readonly { readonly rule: string; readonly sets?: string; readonly from?: string }[];
}

/** Most are a day; the rest lasted, or are known by a window, a bound or a month. */
function dated({ part, below }: Chance, day: string, { published }: Article): Dated {
  const form = part();
  const later = after(day, 1 + below(4));
  if (form < 0.6) return { date: day, rows: [{ rule: on(day) }] };
  if (form < 0.74) {
    const rows = [
      { rule: on(day), sets: "start" },
      { rule: on(later), sets: "end" },
    ];
    return { date: `${day}/${later}`, rows };
  }
  if (form < 0.88) {
    const rows = [
      { rule: on(day), sets: "not-before" },
      { rule: on(later), sets: "not-after" },
    ];
    return { date: `[${day}..${later}]`, rows };
  }
  if (form < 0.93) return { date: `[..${day}]`, rows: [{ rule: on(day), sets: "not-after" }] };
  if (form < 0.96) return { date: `[${published}..]`, rows: [{ rule: "still to come", sets: "not-before" }] };
  return { date: day.slice(0, 7), rows: [{ rule: `in ${monthOf(day)}` }] };
}

/** Articles over the whole time, the last a week after everything. */
export const articles: readonly Article[] = Array.from({ length: ARTICLES }, (_, index) => ({
  id: `article-${String(index).padStart(3, "0")}`,
  published: after(START, Math.round(((index + 1) / ARTICLES) * (BURSTS * BURST_DAYS))),
}));

/** The article that tells of a day: the first after it. */
function articleOf(day: string): number {
  const index = articles.findIndex(({ published }) => published > day);
  return index < 0 ? articles.length - 1 : index;
}

export interface Made {
  readonly id: string;
  readonly record: unknown;
  /** The paragraphs that it cites, by article. */
  readonly cites: readonly (readonly [article: string, paragraph: number])[];
}

/** So many events, the same for the same numbers. */
export function events(count: number, seed: number): Made[] {
  const luck = chance(seed);
  const bursts = Array.from({ length: BURSTS }, (_, index) => ({
    from: after(START, index * BURST_DAYS + luck.below(8)),
    days: 3 + luck.below(LONGEST_BURST - 3),
  }));
  return Array.from({ length: count }, (_, index) => event(index, count, luck, bursts));
}

function event(
  index: number,
  count: number,
  luck: Chance,
  bursts: readonly { readonly from: string; readonly days: number }[],
): Made {
  const burst = luck.one(bursts);
  const day = after(burst.from, luck.below(burst.days));
  const teller = articleOf(day);
  const article = articles[teller];
  if (!article) throw new Error("no article");
  const primary = LANES.filter(({ role }) => role === "primary");
  const lane = luck.part() < BACKGROUND ? (LANES.at(-1) ?? luck.one(LANES)) : luck.one(primary);
  const [place, actor] = [luck.below(PLACES.length), luck.below(ACTORS.length)];
  const deed = luck.one(DEEDS[lane.id] ?? []);
  const number = String(index + 1);
  const told = (locale: keyof Both) => `${deed[locale]} ${PLACES[place]?.[locale] ?? ""} ${number}`;
  const { date, rows } = dated(luck, day, article);
  const paragraph = 2 + (index % (PARAGRAPHS - 1));
  // A quarter is told by a second article as well.
  const tellers = luck.part() < 0.25 ? [article, articles[(teller + 1) % articles.length] ?? article] : [article];
  const threads = Math.floor(count / THREAD / 4);
  const thread = index % 4 === 0 && index / 4 < threads * THREAD ? (index / 4) % threads : undefined;
  const record = {
    kind: lane.id,
    status: date.endsWith("..]") ? "announced" : luck.part() < 0.75 ? "happened" : luck.one(["announced", "refused"]),
    title: {
      en: `${told("en")}, by the ${ACTORS[actor]?.en ?? ""}`,
      ar: `${told("ar")}، من ${ACTORS[actor]?.ar ?? ""}`,
    },
    label: { en: told("en"), ar: told("ar") },
    summary: {
      en: `Made up to see how a chart of many events behaves: ${told("en")}. Nothing of it was ever printed anywhere.`,
      ar: `حدث مختلَق لاختبار رسم فيه أحداث كثيرة: ${told("ar")}. لم يُنشر شيء منه في أي مكان.`,
    },
    date,
    dating: rows.map((row) => ({ source: article.id, paragraph, phrase: `words of ${number}`, ...row })),
    actors: [{ id: `actor-${String(actor)}`, role: "party" }],
    places: [`place-${String(place)}`],
    claims: tellers.map(({ id }) => ({
      source: id,
      paragraph,
      quote: `as printed of ${number}`,
      origin: `voice-of-${id}`,
      says: { en: `It tells of it as event ${number}.`, ar: `يرويه على أنه الحدث ${number}.` },
    })),
    ...(thread !== undefined && {
      thread: { id: `thread-${String(thread)}`, step: index / 4 < threads ? "announces" : "follows" },
    }),
    added: "2032-06-01",
  };
  return { id: `event-${number}`, record, cites: tellers.map(({ id }) => [id, paragraph] as const) };
}
