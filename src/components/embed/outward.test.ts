import { describe, expect, test } from "vitest";
import { lighter, outward } from "./outward.ts";
import { policyOf } from "./policy.ts";
import { themed } from "./themed.ts";

const LINK =
  '<svg class="chart" width="560"><g><a class="mark" href="/tl/events/x/"><path d="M0 0"></path></a></g></svg>';

describe("outward", () => {
  test("links lead to the site and open windows of their own, since SVG knows no <base target>", () => {
    const [step] = outward([{ width: 560, markup: LINK }], { base: "/tl/", siteUrl: "https://timeline.example" });
    expect(step?.markup).toContain('<a target="_blank" class="mark" href="https://timeline.example/tl/events/x/">');
  });
});

test("but for the narrowest, drawings are left to the script, which draws into what it finds", () => {
  const steps = [760, 560].map((width) => ({ width, markup: LINK }));
  expect(lighter(steps).map(({ markup }) => markup)).toEqual(['<svg class="chart" width="560"></svg>', LINK]);
});

describe("themed", () => {
  const STYLES =
    ":root{color-scheme:light dark;--ink:#111}a{color:var(--ink)}@media (prefers-color-scheme:dark){:root{--ink:#eee}}";

  test("colours are dark where that is asked for, and by the reader's system only where that is asked for", () => {
    expect(themed(STYLES)).toBe(
      ":root{color-scheme:light;--ink:#111}a{color:var(--ink)}" +
        ":root[data-theme=dark]{color-scheme:dark;--ink:#eee}" +
        "@media (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;--ink:#eee}}",
    );
  });

  test.each([
    ["none", ":root{color-scheme:light dark}"],
    ["another", `${STYLES}@media (prefers-color-scheme:dark){a{color:red}}`],
  ])("with %s dark colours, a part of a document would stay light", (_, styles) => {
    expect(() => themed(styles)).toThrow("expected one set of dark colours");
  });
});

test("the policy knows what stands in a document by its hash, and allows nothing else", async () => {
  // Of an empty text, from RFC 4868's test vectors.
  const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  expect(await policyOf({ scripts: [""], styles: "", own: false })).toBe(
    `default-src 'none';script-src ${empty};style-src ${empty};base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types 'none'`,
  );
  expect(await policyOf({ scripts: [], styles: "", own: true })).toContain("script-src 'self';");
});
