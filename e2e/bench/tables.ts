/** The results as tables in Markdown. */
import { megabytes, TIMES, valueOf, WEIGHTS, type Figure } from "./figures.ts";
import { SPEEDS, type BuildResult, type PageResult, type Results, type Speed } from "./results.ts";
import { SUBJECTS, type Subject } from "./subjects.ts";

const OURS = "ours";
/** What is no page to be read and zoomed is the floor, and wins nothing. */
const RIVALS = SUBJECTS.filter(({ id }) => id !== "floor");
const NONE = "–";

/** The tables of pages: for each number of events what is loaded, and the times at each speed. */
export function pageTables({ pages }: Pick<Results, "pages">): string {
  const counts = [...new Set(pages.map(({ count }) => count))];
  return counts
    .flatMap((count) => {
      const own = pages.filter((page) => page.count === count);
      return [
        `### ${count.toLocaleString("en")} events`,
        table(WEIGHTS, own, 1),
        ...SPEEDS.flatMap((speed) => [speedName(speed), table(TIMES, own, speed), ...failures(own, speed)]),
      ];
    })
    .join("\n\n");
}

/** How fast the processor was made to seem. */
export function speedName(speed: Speed): string {
  return speed === 1 ? "At this machine's own speed:" : `With its processor ${speed} times slower:`;
}

function table(figures: readonly Figure[], pages: readonly PageResult[], speed: Speed): string {
  const subjects = SUBJECTS.filter(({ id }) => pages.some(({ subject }) => subject === id));
  const others = subjects.some(({ id }) => id === OURS) ? subjects.filter(({ id }) => id !== OURS) : [];
  const head = ["", ...subjects.map(({ name }) => name), ...others.map(({ name }) => `ours ÷ ${name}`), "best"];
  const rows = figures.map((figure) => {
    const values = new Map(
      pages.map((page) => [page.subject, valueOf(figure, page, speed)] satisfies [Subject["id"], number | undefined]),
    );
    const written = (value: number | undefined): string => (value === undefined ? NONE : figure.write(value));
    return [
      figure.name,
      ...subjects.map(({ id }) => written(values.get(id))),
      ...others.map(({ id }) => ratio(values.get(OURS), values.get(id))),
      bestOf(figure, values),
    ];
  });
  return markdown(head, rows);
}

/** Who is best of those that can be zoomed, whoever it is; nobody where all are the same. */
export function bestOf(figure: Figure, values: ReadonlyMap<Subject["id"], number | undefined>): string {
  const known = RIVALS.flatMap(({ id, name }) => {
    const value = values.get(id);
    return value === undefined ? [] : [{ name, value, written: figure.write(value) }];
  });
  const order = known.toSorted((a, b) => (figure.more === true ? b.value - a.value : a.value - b.value));
  const best = order.filter(({ written }) => written === order[0]?.written);
  return known.length < 2 || best.length === known.length ? "" : best.map(({ name }) => name).join(", ");
}

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || other === undefined || other === 0 ? NONE : (own / other).toFixed(2);
}

function failures(pages: readonly PageResult[], speed: Speed): string[] {
  const lines = pages.flatMap(({ subject, speeds }) => {
    const { failed } = speeds[speed];
    const name = SUBJECTS.find(({ id }) => id === subject)?.name ?? subject;
    return failed === undefined ? [] : [`- ${name}: ${failed}`];
  });
  return lines.length === 0 ? [] : [`Not measured to the end:`, lines.join("\n")];
}

/** The table of builds, with what each event more takes. */
export function buildTable(builds: readonly BuildResult[]): string {
  const head = [
    "events",
    "time",
    "ms for each more",
    "of processors",
    "memory at most",
    "files",
    "size",
    "KB for each more",
  ];
  const rows = builds.map((build, index) => {
    const { count, seconds, processor, memory, size, files, failed } = build;
    if (failed !== undefined) return [count.toLocaleString("en"), failed];
    const before = builds[index - 1];
    const more = before && before.failed === undefined ? count - before.count : undefined;
    return [
      count.toLocaleString("en"),
      `${seconds.toFixed(1)} s`,
      before && more ? ((1000 * (seconds - before.seconds)) / more).toFixed(1) : NONE,
      `${processor.toFixed(1)} s`,
      `${memory.toLocaleString("en")} MB`,
      files.toLocaleString("en"),
      megabytes(size),
      before && more ? ((size - before.size) / 1024 / more).toFixed(1) : NONE,
    ];
  });
  return markdown(head, rows);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${head.map((_, at) => cells[at] ?? "").join(" | ")} |`;
  const rule = `|${head.map((_, at) => (at === 0 ? " --- " : " ---: ")).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
