/** `content/site.yaml`: what the timeline is called, says of itself and is licensed under. */
import { z } from "zod";
import { LOCALES } from "../i18n/locale.ts";
import { localized, text, url } from "./localized.ts";

export const site = z.strictObject({
  title: localized,
  scope: localized,
  /** One sentence for search engines and feeds. */
  description: localized,
  /** The first is the default, whose pages have no prefix. */
  locales: z
    .array(z.enum(LOCALES))
    .min(1)
    .refine((locales) => new Set(locales).size === locales.length, { error: "names a locale twice; write each once" }),
  months: z.enum(["levant", "gulf", "both"]),
  publisher: localized,
  contact: z.exactOptional(z.union([z.email(), url], { error: "is no address; write an e-mail or web address" })),
  licences: z.strictObject({ code: text, records: localized, url }),
  /** How an IANA zone is spoken after an hour: "Damascus time". */
  zones: z.record(text, localized),
  /** Paragraphs about this subject for the method page, below what the machine does. */
  about: z.array(localized),
});

export type SiteRecord = z.infer<typeof site>;
