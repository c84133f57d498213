import { describe, expect, it } from "vitest";
import { KNOWN, WORLD } from "../client/fixtures/world.ts";
import { translate } from "../i18n/strings.ts";
import { LOCALES } from "../i18n/locale.ts";
import type { Nameable } from "./choice.ts";
import { unusedIn } from "./unused.ts";

const NAMEABLE: Nameable = {
  ...KNOWN,
  saved: new Set(["watches"]),
  queries: new Map(),
  limits: WORLD,
  locales: LOCALES,
};

describe("unusedIn(search, known, words)", () => {
  it.each<readonly [query: string, note: string | undefined]>([
    ["", undefined],
    ["?event=fog&theme=pink&utm_source=x", undefined],
    ["?saved=watches&event=none", undefined],
    ["?event=none", "There is no such event; the whole timeline is shown."],
    ["?actor=none&lang=ar", "There is no such actor; the whole timeline is shown."],
    ["?saved=none", "There is no such selection; the whole timeline is shown."],
    ["?kind=watch&event=none", "Left out of the address, not understood or hidden by its filters: event = none"],
    ["?kind=watch&saved=none", "Left out of the address, not understood or hidden by its filters: saved = none"],
    ["?from=2017-01-01", "Left out of the address, not understood or hidden by its filters: from = 2017-01-01"],
  ])("says of %j, since something else is shown than was asked for: %j", (query, note) => {
    expect(unusedIn(query, NAMEABLE, translate("en"))).toBe(note);
  });
});
