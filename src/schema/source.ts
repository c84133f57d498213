/** `content/sources/<id>.yaml`: one newspaper article. The id is the file's name. */
import { z } from "zod";
import { publishedRow } from "./dating.ts";
import { edtf, id, localized, nth, paragraph, phrase, text, url } from "./localized.ts";

const evidence = z.strictObject({ paragraph, phrase: phrase(), nth, says: localized });

export const source = z.strictObject({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "is no SHA-256; write the 64 digits that `sha256sum` prints" }),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: "is no language tag; write one such as ar" }),
  paragraphs: z.int().min(1),
  publisher: z.strictObject({
    name: localized,
    known: z.enum(["named", "probable", "unknown"]),
    evidence: z.array(evidence),
  }),
  headline: z.exactOptional(z.strictObject({ paragraph, text: phrase(), nth })),
  published: edtf,
  reasoning: localized,
  basis: z.enum(["words", "outside"]),
  week: z.exactOptional(z.enum(["saturday", "sunday", "monday"])),
  dating: z.array(publishedRow).min(1),
  integrity: z.strictObject({ state: z.enum(["as-published", "altered"]), why: localized }),
  url: z.exactOptional(url),
  archived: z.exactOptional(url),
  copies: z.exactOptional(
    z.array(z.strictObject({ paragraph, of: z.strictObject({ source: id, paragraph }), why: localized })).min(1),
  ),
  left: z.array(z.strictObject({ paragraph, says: localized, why: localized })),
});

export type SourceRecord = z.infer<typeof source>;
