import { describe, expect, it } from "vitest";
import { published } from "../export/fixtures/published.ts";
import { withdrawn } from "../export/fixtures/others.ts";
import { named } from "../export/publication.ts";
import { quotedOf } from "./quoted.ts";

const { publication } = published("e2e/fixtures/lighthouses");
const event = named(publication.timeline.events, "bay-inspection");

describe("quotedOf(publication, event, locale)", () => {
  it("tells when, how far it had come, who says so and that nobody says more", () => {
    expect(quotedOf(publication, event, "en")).toEqual({
      id: "bay-inspection",
      date: "Some day from 8 to 16 March 2031",
      status: "Expected",
      title: "Inspection planned at the bay lighthouse",
      says: "according to a spokesman of the Lights Service",
      note: "As told on 4 March 2031; none of these articles says whether it took place.",
      address: "https://timeline.example/en/events/bay-inspection/",
    });
  });

  it("has no status word for what is drawn solid", () => {
    const done = named(publication.timeline.events, "island-inspection");
    expect(quotedOf(publication, done, "en")).not.toHaveProperty("status");
    expect(quotedOf(publication, done, "ar").says).toMatch(/^بحسب /u);
  });

  it("says with a † which day only others give", () => {
    const other = { ...event, outsideDate: "2031-03-09" };
    expect(quotedOf(publication, other, "en").outside).toBe(
      "† 9 March 2031, by what is known from outside the articles",
    );
  });

  it("says of a withdrawn event that and why, not who said so, nor what others know", () => {
    const { status, says, outside, note } = quotedOf(
      publication,
      { ...withdrawn(event), outsideDate: "2031-03-09" },
      "en",
    );
    expect([status, says, outside, note]).toEqual([
      "Withdrawn on 9 December 2026 · Expected",
      "It was the same visit.",
      undefined,
      undefined,
    ]);
  });
});
