/** The headers of `_headers`, as the hosts that read such a file send them. */

type Headers = Record<string, string>;

/** Of two rules for one header, Netlify takes the later one, Cloudflare Pages both. */
export type Reading = "netlify" | "cloudflare";

interface Rule {
  readonly matches: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

function rulesOf(file: string): Rule[] {
  const rules: { matches: RegExp; headers: [string, string][] }[] = [];
  for (const line of file.split("\n")) {
    if (/^\s*(?:#.*)?$/u.test(line)) continue;
    if (/^\S/u.test(line)) {
      const parts = line
        .trim()
        .split("*")
        .map((part) => part.replace(/[$()+.?[\\\]^{|}]/gu, "\\$&"));
      rules.push({ matches: new RegExp(`^${parts.join(".*")}$`, "u"), headers: [] });
      continue;
    }
    const [, name = "", value = ""] = /^\s+([^:]+):\s*(.*)$/u.exec(line) ?? [];
    rules.at(-1)?.headers.push([name.toLowerCase(), value.trim()]);
  }
  return rules;
}

/**
 * What an address is sent with.
 * @example headersFor("/*\n  A: 1\n/x/*\n  A: 2", "cloudflare")("/x/y") // { a: "1, 2" }
 */
export function headersFor(file: string, reading: Reading): (pathname: string) => Headers {
  const rules = rulesOf(file);
  return (pathname) => {
    const headers: Headers = {};
    for (const [name, value] of rules.filter(({ matches }) => matches.test(pathname)).flatMap((rule) => rule.headers)) {
      const before = headers[name];
      headers[name] = before !== undefined && reading === "cloudflare" ? `${before}, ${value}` : value;
    }
    return headers;
  };
}
