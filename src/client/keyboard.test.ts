import { expect, it } from "vitest";
import { crowding } from "../layout/crowding.ts";
import { event, options, within } from "../layout/fixtures/events.ts";
import { scene } from "../layout/scene.ts";
import { stopsOf } from "./keyboard.ts";
import { travel } from "./travel.ts";

const events = [
  event("first", within("2012-01-01")),
  ...Array.from({ length: 400 }, (_, index) => event(`crowd-${String(index)}`, within("2012-05-17"))),
  event("context", within("2012-05-18"), { kind: "background", role: "background" }),
  event("last", within("2012-12-01"), { kind: "two" }),
];
const order = events.map(({ id }) => id);

it("leads through marks, cells and ticks in order of time, each cell at its first event", () => {
  const stops = stopsOf(scene(events, options({ crowding })), order);
  const [cell = ""] = stops.map(({ id }) => id).filter((id) => id.startsWith("cell-"));
  expect(stops.map(({ id }) => id)).toEqual(["first", cell, "context", "last"]);
  expect(stops.map(({ lane }) => lane)).toEqual([0, 0, 2, 1]);
  expect(travel(stops, "first", "next")).toBe(cell);
  expect(travel(stops, cell, "down")).toBe("last");
});
