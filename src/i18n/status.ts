/**
 * The sentences that say how far an event had come, and when that was told. The Arabic status word
 * agrees with the gender of the kind.
 */
import type { Span } from "../dates/span.ts";
import { describeOn } from "./describe/span.ts";
import type { Locale, Localized } from "./locale.ts";
import type { MonthStyle } from "./months.ts";
import { translate } from "./strings.ts";

/** What an event is one of; the timeline's kinds fit. */
export interface SpokenKind {
  readonly one: Localized;
  readonly gender: "masculine" | "feminine";
}

/** A stage an event had reached; the timeline's statuses fit. */
export interface SpokenStatus {
  readonly name: { readonly en: string; readonly ar: Readonly<Record<SpokenKind["gender"], string>> };
}

/** An event's kind and status, which are only ever spoken together. */
export interface Told {
  readonly kind: SpokenKind;
  readonly status: SpokenStatus;
}

/**
 * The status word, in Arabic in the gender of the kind.
 * @example statusWord({ kind: visit, status: happened }, "en") // "said to have happened"
 */
export function statusWord({ kind, status }: Told, locale: Locale): string {
  return locale === "ar" ? status.name.ar[kind.gender] : status.name.en;
}

/**
 * The sentence above a title; `on` is the day of the article that tells it.
 * @example statusSentence(told, mayThe22nd, "en", "both") // "Visit, said to have happened · as told on 22 May 2012"
 */
export function statusSentence(told: Told, on: Span, locale: Locale, months: MonthStyle): string {
  const t = translate(locale);
  const asTold = t("event.asToldOn", { on: describeOn(on, locale, { months }) });
  return t("event.status", { kind: told.kind.one[locale], status: statusWord(told, locale), told: asTold });
}

/**
 * A title after the status word, as it must stand wherever what it tells is not drawn solid.
 * @example statusTitle(told, "A truce for four days", "en") // "Announced: A truce for four days"
 */
export function statusTitle(told: Told, title: string, locale: Locale): string {
  return translate(locale)("event.statusTitle", { status: capitalised(statusWord(told, locale)), title });
}

/**
 * The beginning of an event's full name, to which a caller adds date, place and counts.
 * @example eventName(told, "Envoy A in the capital", "en") // "Visit, said to have happened: Envoy A in the capital"
 */
export function eventName(told: Told, title: string, locale: Locale): string {
  return translate(locale)("event.name", { kind: told.kind.one[locale], status: statusWord(told, locale), title });
}

/**
 * What is added to a matter that was still open when it was told.
 * @example openNote(mayThe22nd, "en", "both") // "As told on 22 May 2012; none of these articles says whether it took place."
 */
export function openNote(on: Span, locale: Locale, months: MonthStyle): string {
  return translate(locale)("event.openNote", { on: describeOn(on, locale, { months }) });
}

// Arabic has no capitals, so that this changes nothing there.
function capitalised(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("en") + rest.join("");
}
