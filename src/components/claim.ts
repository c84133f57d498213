/** What is shown of one claim. */
import { parseEdtf } from "../dates/edtf.ts";
import { describeSpan } from "../i18n/describe.ts";
import type { Claim } from "../timeline/timeline.ts";
import { isCopied } from "../timeline/origins.ts";
import type { Edition } from "./edition.ts";
import { capitalised, citationOf, publisherOf } from "./wording.ts";

/** The claims of one origin: however many articles print them, they are one report. */
export interface OriginGroup {
  readonly origin: string;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimLine {
  readonly claim: Claim;
  /** How the article calls the origin, where it says more than the origin's name, and who relayed it. */
  readonly speaker: string | undefined;
  readonly says: string;
  /** Whether it stands in a passage taken from another article, and the sentence that says so. */
  readonly copied: boolean;
  readonly copies: string | undefined;
  readonly citation: string;
  readonly href: string;
  readonly otherDate: string | undefined;
}

/** The claims of an event by origin, in the order in which each is first heard, so that what counts once stands together. */
export function originGroups(edition: Edition, claims: readonly Claim[]): OriginGroup[] {
  const byOrigin = Map.groupBy(claims, ({ origin }) => origin);
  return [...byOrigin].map(([origin, own]) => ({
    origin: edition.text(edition.origin(origin).name),
    lines: own.map((claim) => claimLine(edition, claim)),
  }));
}

function claimLine(edition: Edition, claim: Claim): ClaimLine {
  const { t, text, locale, site, timeline } = edition;
  const copy = edition.source(claim.source).copies?.find(({ paragraph }) => paragraph === claim.paragraph);
  const date =
    claim.date === undefined ? undefined : describeSpan(parseEdtf(claim.date), locale, { months: site.months });
  return {
    claim,
    speaker: speaker(edition, claim),
    says: text(claim.says),
    copied: isCopied(claim, timeline.sources),
    copies:
      copy === undefined
        ? undefined
        : t("claim.copies", { name: publisherOf(edition, edition.source(copy.of.source)) }),
    citation: citationOf(edition, claim),
    href: edition.href(`sources/${claim.source}/#p${String(claim.paragraph)}`),
    otherDate: date === undefined ? undefined : t("claim.otherDate", { date }),
  };
}

/** What the article says of whoever speaks, beyond the name of the origin; nothing where that is all it says. */
function speaker({ text, origin, t }: Edition, claim: Claim): string | undefined {
  const name = text(origin(claim.origin).name);
  const by = claim.by === undefined ? name : text(claim.by);
  const more = by.toLowerCase().startsWith(name.toLowerCase()) ? by.slice(name.length) : by;
  const relayed = claim.via?.map((id) => text(origin(id).name)).join(`${t("list.comma")} `);
  const parts = [more.replace(/^[\s,،]+/u, ""), relayed === undefined ? "" : t("claim.via", { names: relayed })];
  const said = parts.filter((part) => part !== "").join(`${t("list.comma")} `);
  return said === "" ? undefined : capitalised(said);
}
