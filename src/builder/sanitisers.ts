/** The libraries by which editors clean what is pasted into them, as they come; each is fetched when it is first asked. */
import type { Config } from "dompurify";
import { aside, back, POLICY } from "./markup.ts";

export interface Sanitiser {
  /** As programmers know it. */
  readonly name: string;
  readonly clean: (html: string) => string;
}

/** All of them. */
export async function sanitisers(): Promise<readonly Sanitiser[]> {
  const [purify, sanitize, xss] = await Promise.all([import("dompurify"), import("sanitize-html"), import("xss")]);
  return [
    {
      name: "DOMPurify",
      // It parses into a document under the policy of this page. Of styles and data it keeps the one like the other.
      clean: (html) => back(purify.default.sanitize(aside(html), ownPolicy())),
    },
    { name: "sanitize-html", clean: (html) => sanitize.default(html) },
    { name: "js-xss", clean: (html) => xss.filterXSS(html) },
  ];
}

/** Left alone it would make one that this page forbids. Its types ask for more than it does itself. */
function ownPolicy(): Config {
  return POLICY === undefined
    ? {}
    : { TRUSTED_TYPES_POLICY: POLICY as unknown as NonNullable<Config["TRUSTED_TYPES_POLICY"]> };
}
