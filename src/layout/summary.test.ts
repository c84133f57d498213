import { expect, it } from "vitest";
import { event, lasted, options, within } from "./fixtures/events.ts";
import { plan } from "./plan.ts";
import { summaryOf } from "./summary.ts";

const tick = event("tick", within("2012-05-17"), { kind: "background", role: "background", glyph: "tick" });
const trip = event("trip", within(null, "2012-05-18"));
const stay = event("stay", lasted("2012-05-19", "2012-05-21"), { kind: "two" });

it.each([
  [
    "en",
    "2 events (Trips of one 1, Trips of two 1) in 1 stretch of days; densest: 17 to 21 May 2012. Trips of background: 1 event.",
  ],
  [
    "ar",
    "حدثان (رحلات one 1، رحلات two 1) في فترة واحدة من الأيام؛ أكثفها: من 17 إلى 21 أيار/مايو 2012. رحلات background: حدث واحد.",
  ],
] as const)("summaryOf(events, stretches, words) says the chart in one sentence, in %s", (locale, expected) => {
  const { kinds, months } = options();
  const { scale } = plan([tick, trip, stay], options({ locale }));
  expect(summaryOf([tick, trip, stay], scale.bands, { locale, months, kinds })).toBe(expected);
});

it("names no densest days where two panels have as much, for then none is", () => {
  const { kinds, months } = options();
  const events = [event("spring", within("2012-05-17")), event("autumn", within("2012-10-03"))];
  const { scale } = plan(events, options());
  expect(summaryOf(events, scale.bands, { locale: "en", months, kinds })).toBe(
    "2 events (Trips of one 2) in 2 stretches of days.",
  );
});
