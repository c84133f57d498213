/** Who says one claim, in the words of the article that has it. */
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import type { Claim, Timeline } from "../timeline/timeline.ts";
import { named } from "./publication.ts";
import { publisherOf } from "./told.ts";

/**
 * Who says it and who relayed it; an article's own voice is known elsewhere by its paper.
 * @example speakerOf(timeline, claim, "en") // "informed sources in the capital, relayed by Agency K"
 */
export function speakerOf(timeline: Timeline, claim: Claim, locale: Locale): string {
  const t = translate(locale);
  const { type, name } = named(timeline.origins, claim.origin);
  const voice =
    type === "article" ? publisherOf(timeline, named(timeline.sources, claim.source), locale) : name[locale];
  const relayed = claim.via?.map((id) => named(timeline.origins, id).name[locale]).join(`${t("list.comma")} `);
  const via = relayed === undefined ? [] : [t("claim.via", { names: relayed })];
  return [claim.by?.[locale] ?? voice, ...via].join(`${t("list.comma")} `);
}
