/** The bench in a paragraph, for the README. It says where others are better, too. */
import { FIRST_MARK, ms, PAN_95, TOTAL, valueOf, ZOOM_95, type Figure } from "./figures.ts";
import { isBusy } from "./machine.ts";
import type { PageResult, Results } from "./results.ts";
import { SUBJECTS } from "./subjects.ts";

const COUNT = 1000;
const SLOWER = 4;

/** What stands before and after it where it is written into other texts. */
const MARKS = ["<!-- The bench writes this paragraph. -->", "<!-- To here. -->"] as const;

const FIGURES: readonly (readonly [string, Figure])[] = [
  ["the first mark is painted after", FIRST_MARK],
  ["95 % of frames take at most, zooming,", ZOOM_95],
  ["panning,", PAN_95],
  ["and the page weighs", TOTAL],
];

/** The paragraph. */
export function summaryOf({ pages, builds, machine, loads }: Results): string {
  const own = pages.filter(({ count }) => count === COUNT);
  const parts = FIGURES.map(([words, figure]) => `${words} ${compared(figure, own)}`);
  const built = builds.find(({ count }) => count === COUNT);
  const build =
    built === undefined || built.failed !== undefined
      ? ""
      : ` Its site, in two languages and with an image for each event, is built in ${built.seconds.toFixed(0)} s on ${machine.cores} cores.`;
  const busy = isBusy(loads[1])
    ? "Measured on a machine that was busy with other things, which makes all times longer. "
    : "";
  return `${busy}With ${COUNT.toLocaleString("en")} made-up events, in ${machine.browser} on a processor made ${SLOWER} times slower, ${parts.join("; ")}.${build} Where another is better, the tables say so.`;
}

/** Ours, and in brackets everybody else's. */
function compared(figure: Figure, pages: readonly PageResult[]): string {
  const said = SUBJECTS.map(({ id, name }) => {
    const value = valueOf(
      figure,
      pages.find(({ subject }) => subject === id),
      SLOWER,
    );
    return { id, name, value };
  });
  const ours = said.find(({ id }) => id === "ours")?.value;
  const others = said
    .filter(({ id }) => id !== "ours")
    .map(({ name, value }) => `${name} ${value === undefined ? "not measured" : figure.write(value)}`);
  return `${ours === undefined ? "not measured" : figure.write(ours)} (${others.join(", ")})`;
}

/**
 * A text with the paragraph where it stands.
 * @throws where the text has no place for it
 */
export function withSummary(text: string, summary: string): string {
  const [before, after] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])];
  if (before < 0 || after < before) throw new Error("no place for the paragraph of the bench");
  return `${text.slice(0, before)}${MARKS[0]}\n\n${summary}\n\n${text.slice(after)}`;
}

/** The paragraph that a text has, in one line; nothing where it has none. */
export function summaryIn(text: string): string | undefined {
  const [before, after] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])];
  if (before < 0 || after < before) return undefined;
  return text
    .slice(before + MARKS[0].length, after)
    .replace(/\s+/gu, " ")
    .trim();
}

/** What was to be reached, and whether it is. */
export function goals({ pages, builds }: Results): string {
  const page = (id: string) => pages.find(({ subject, count }) => subject === id && count === 10_000);
  const [ours, floor] = [page("ours"), page("floor")];
  const at4 = (figure: Figure, of: PageResult | undefined) => valueOf(figure, of, SLOWER);
  const first = at4(FIRST_MARK, ours);
  const least = at4(FIRST_MARK, floor);
  const drawn = ours?.speeds[1].loaded?.drawn;
  const built = builds.find(({ count }) => count === 1000);
  const line = (goal: string, value: number | undefined, most: number, write: (value: number) => string): string =>
    `- ${goal}: ${value === undefined ? "not measured" : `${write(value)}, ${value <= most ? "reached" : "**not reached**"}`}`;
  return [
    line("10,000 events, elements of what is drawn, below 3,000", drawn, 2999, (value) => value.toLocaleString("en")),
    line(
      `10,000 events, first mark within 1.5 times the floor, ${SLOWER} times slower`,
      first !== undefined && least !== undefined ? first / least : undefined,
      1.5,
      (value) => `${value.toFixed(2)} times`,
    ),
    ...([ZOOM_95, PAN_95] as const).map((figure) =>
      line(`10,000 events, ${figure.name} within 33 ms, ${SLOWER} times slower`, at4(figure, ours), 33.4, ms),
    ),
    line(
      "1,000 events built with images in less than a minute",
      built?.failed === undefined ? built?.seconds : undefined,
      60,
      (value) => `${value.toFixed(1)} s`,
    ),
  ].join("\n");
}
