/** Where to write to when something is wrong. */
import type { Edition } from "./edition.ts";

/** The address of the site's contact, a mail with its subject filled in; nothing where there is no contact. */
export function reportAddress({ site, t }: Pick<Edition, "site" | "t">, about: string): string | undefined {
  const { contact } = site;
  if (contact === undefined || /^https?:/u.test(contact)) return contact;
  return `mailto:${contact}?subject=${encodeURIComponent(`${t("site.reportError")}: ${about}`)}`;
}
