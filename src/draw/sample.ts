/** A small made-up scene with one of everything, for the tests of drawing: what it says is no record of anything. */
import type { Direction } from "../i18n/locale.ts";
import type { Mark, Scene, Strip } from "../layout/scene-types.ts";

const WIDTH = 480;
const HEIGHT = 250;

/** A mark of the sample, a plain disc but for what is given. */
export const mark = (event: string, more: Partial<Mark> & Pick<Mark, "x" | "y">): Mark => ({
  key: event,
  event,
  kind: "walk",
  glyph: "disc",
  drawn: "solid",
  colour: "blue",
  href: `/events/${event}/`,
  name: `Walk, said to have happened: ${event}, 3 May 2012`,
  second: false,
  ...more,
});

const MARKS: readonly Mark[] = [
  mark("stay", {
    x: 140,
    y: 75,
    capsule: { start: 120, size: 40 },
    label: {
      lines: [
        { text: "Four days", width: 55, y: 71 },
        { text: "by the sea", width: 60.25, y: 86 },
      ],
      x: 166,
      y: 60,
      anchor: "start",
      start: 166,
      size: 60.25,
      height: 30,
    },
  }),
  mark("some-day", {
    x: 170,
    y: 110,
    drawn: "dashed",
    whisker: { start: 130, end: 210, startOpen: false, endOpen: true, fade: 36 },
    label: {
      lines: [{ text: "Due <soon> & far", width: 92, y: 114 }],
      x: 122,
      y: 100,
      anchor: "end",
      start: 30,
      size: 92,
      height: 15,
    },
  }),
  mark("known-outside", {
    x: 360,
    y: 75,
    glyph: "diamond",
    colour: "amber",
    whisker: { start: 300, end: 420, startOpen: true, endOpen: false, fade: 36 },
    dagger: { x: 374, y: 80 },
  }),
  mark("told-twice", { x: 330, y: 110, glyph: "bar", colour: "green", drawn: "crossed" }),
  mark("told-twice", { key: "told-twice~1", x: 390, y: 110, glyph: "bar", colour: "green", second: true }),
];

/** The scene, in either direction. */
export const sample = (direction: Direction): Scene => ({
  scale: "fitted",
  locale: direction === "rtl" ? "ar" : "en",
  direction,
  width: WIDTH,
  height: HEIGHT,
  plot: { start: 100, size: 380, top: 40, height: 130 },
  digit: 0.6,
  type: { label: 13, lane: 13, heading: 13, tick: 11, note: 11, line: 15 },
  panels: [
    {
      id: "2012-05-01",
      from: "2012-05-01",
      to: "2012-05-02",
      start: 100,
      size: 120,
      headings: [{ text: "May 2012", x: 100, y: 14, width: 62 }],
      days: [
        { day: "2012-05-01", number: "1", start: 100, size: 60, x: 130, labelled: true },
        { day: "2012-05-02", number: "2", start: 160, size: 60, x: 190, labelled: false },
      ],
    },
    {
      id: "2012-08-01",
      from: "2012-08-01",
      to: "2012-08-01",
      start: 282,
      size: 198,
      headings: [],
      days: [{ day: "2012-08-01", number: "1", start: 282, size: 198, x: 381, labelled: true }],
    },
  ],
  gaps: [
    {
      id: "2012-05-03",
      where: "between",
      from: "2012-05-03",
      to: "2012-07-31",
      start: 220,
      size: 62,
      lines: [
        { text: "3 months", x: 251, y: 16 },
        { text: "not covered", x: 251, y: 32 },
      ],
      title: "3 months, not covered by these articles",
    },
  ],
  axis: [],
  lanes: [
    {
      id: "walk",
      colour: "blue",
      glyph: "disc",
      name: "Walks",
      lines: [{ text: "Walks", x: 0, y: 60 }],
      top: 40,
      size: 95,
    },
  ],
  marks: MARKS,
  joins: [
    { key: "told-twice", event: "told-twice", colour: "green", from: { x: 330, y: 110 }, to: { x: 390, y: 110 } },
  ],
  threads: [
    {
      id: "holiday",
      title: "A holiday",
      points: [
        { x: 140, y: 75 },
        { x: 170, y: 110 },
      ],
    },
  ],
  background: {
    top: 135,
    size: 35,
    y: 152,
    reach: 5,
    colour: "grey",
    name: { text: "Weather", x: 0, y: 150 },
    count: { text: "1 event", x: 0, y: 165 },
    ticks: [{ event: "rain", x: 190, drawn: "solid", href: "/events/rain/", name: "Weather: rain, 2 May 2012" }],
  },
  overview: {
    start: 100,
    size: 380,
    top: 190,
    height: 36,
    lines: [{ text: "True to scale", x: 0, y: 200 }],
    shades: [
      { id: "2012-05-01", start: 100, size: 8 },
      { id: "2012-08-01", start: 470, size: 4 },
    ],
    months: [{ x: 100, text: { text: "May 2012", x: 104, y: 244 } }, { x: 230 }],
    marks: MARKS.filter(({ second }) => !second).map(({ key, event, kind, colour, drawn }, index) => ({
      key,
      event,
      kind,
      colour,
      drawn,
      x: 104 + 90 * index,
      y: 200,
      ...(index === 1 && { whisker: { start: 180, size: 60 } }),
      ...(index === 0 && { capsule: { start: 101, size: 6 } }),
    })),
  },
});

/** A strip of the same, in either direction. */
export const sampleStrip = (direction: Direction): Strip => ({
  direction,
  width: 288,
  height: 56,
  fontSize: 11,
  panels: [
    { id: "2012-05-01", from: "2012-05-01", to: "2012-05-02", start: 0, size: 120 },
    {
      id: "2012-08-01",
      from: "2012-08-01",
      to: "2012-08-01",
      start: 150,
      size: 138,
      text: { text: "Aug 2012", x: 219, y: 52 },
    },
  ],
  gaps: [{ id: "2012-05-03", start: 120, size: 30, x: 135 }],
  top: 2,
  bottom: 38,
  marks: sample(direction).overview.marks.map((each, index) => ({
    ...each,
    x: 40 + 70 * index,
    y: 12,
    ...(each.capsule && { capsule: { start: 30, size: 20 } }),
    ...(each.whisker && { whisker: { start: 90, size: 40 } }),
    glyph: MARKS[index]?.glyph ?? "tick",
    background: index === 3,
  })),
});
