/** What is shown of one claim. */
import { parseEdtf } from "../dates/edtf.ts";
import { capitalised } from "../export/plain.ts";
import { nameInSentence } from "../export/sayers.ts";
import { describeSpan } from "../i18n/describe.ts";
import type { Claim } from "../timeline/timeline.ts";
import { isCopied } from "../timeline/origins.ts";
import type { Edition } from "./edition.ts";
import { citationOf, publisherOf } from "./wording.ts";

/** The claims of one origin: however many articles print them, they are one report. */
export interface OriginGroup {
  readonly origin: string;
  /** What the first claim adds to that name, with the sign that joins them. */
  readonly speaker: string | undefined;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimLine {
  readonly claim: Claim;
  /** The same for a claim further down, as a line of its own. */
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
  return [...byOrigin].map(([origin, own]) => {
    const speakers = own.map((claim) => speaker(edition, claim));
    const [first] = speakers;
    return {
      origin: edition.text(edition.origin(origin).name),
      speaker: first && `${first.joint} ${first.text}`,
      lines: own.map((claim, index) => claimLine(edition, claim, index === 0 ? undefined : speakers[index]?.text)),
    };
  });
}

function claimLine(edition: Edition, claim: Claim, speaker: string | undefined): ClaimLine {
  const { t, text, locale, site, timeline } = edition;
  const copy = edition.source(claim.source).copies?.find(({ paragraph }) => paragraph === claim.paragraph);
  const date =
    claim.date === undefined ? undefined : describeSpan(parseEdtf(claim.date), locale, { months: site.months });
  return {
    claim,
    speaker: speaker && capitalised(speaker),
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

/**
 * What the article says of whoever speaks, beyond the name of the origin, and who relayed it; nothing where the name
 * is all it says. Another name than the origin's stands behind a colon.
 */
function speaker(
  { text, origin, t, locale }: Edition,
  claim: Claim,
): { readonly text: string; readonly joint: string } | undefined {
  const name = text(origin(claim.origin).name);
  const by = claim.by === undefined ? name : text(claim.by);
  const same = by.toLowerCase().startsWith(name.toLowerCase());
  const more = (same ? by.slice(name.length) : by).replace(/^[\s,،]+/u, "");
  const relayed = claim.via?.map((id) => nameInSentence(origin(id), locale)).join(`${t("list.comma")} `);
  const parts = [more, relayed === undefined ? "" : t("claim.via", { names: relayed })].filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  return { text: parts.join(`${t("list.comma")} `), joint: same ? t("list.comma") : ":" };
}
