/** What an embed document may do: nothing but what stands in it, and the chart from its own site. */
import { hashOf } from "../viewing.ts";

export interface Allowed {
  /** The text of each script in it that runs. */
  readonly scripts: readonly string[];
  readonly styles: string;
  /** Whether there is a script of the site's besides. */
  readonly own: boolean;
}

/**
 * Its content security policy (CSP Level 3), for a `<meta>` before everything that it speaks of.
 * @example await policyOf({ scripts: ["a()"], styles: "b{}", own: false }) // "default-src 'none';script-src 'sha256-…';…"
 */
export async function policyOf({ scripts, styles, own }: Allowed): Promise<string> {
  const hashes = await Promise.all(scripts.map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${[...(own ? ["'self'"] : []), ...hashes.map((hash) => `'${hash}'`)].join(" ")}`,
    `style-src '${await hashOf(styles)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(";");
}
