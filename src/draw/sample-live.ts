/** The made-up scene of `sample.ts` as a lens shows it: shifted, cut at the edges of the plot, with a brush. */
import type { Direction } from "../i18n/locale.ts";
import type { DayTick, Extent, Mark, Scene } from "../layout/scene-types.ts";
import { mark, sample } from "./sample.ts";

const shifted = <Item extends Extent>(item: Item, by: number): Item => ({ ...item, start: item.start + by });

/** A mark so much further along time, with all that belongs to it. */
function moved({ x, capsule, whisker, dagger, label, ...rest }: Mark, by: number): Mark {
  return {
    ...rest,
    x: x + by,
    ...(capsule && { capsule: shifted(capsule, by) }),
    ...(whisker && { whisker: { ...whisker, start: whisker.start + by, end: whisker.end + by } }),
    ...(dagger && { dagger: { ...dagger, x: dagger.x + by } }),
    ...(label && { label: { ...label, x: label.x + by, start: label.start + by } }),
  };
}

/** The scene with everything in its plot moved along time: of its marks nothing else is changed. */
export function shiftedSample(direction: Direction, by: number): Scene {
  const scene = sample(direction);
  const { background } = scene;
  return {
    ...scene,
    shift: by,
    marks: scene.marks.map((mark) => moved(mark, by)),
    joins: scene.joins.map(({ from, to, ...rest }) => ({
      ...rest,
      from: { ...from, x: from.x + by },
      to: { ...to, x: to.x + by },
    })),
    threads: scene.threads.map(({ points, ...rest }) => ({
      ...rest,
      points: points.map(({ x, y }) => ({ x: x + by, y })),
    })),
    ...(background && {
      background: { ...background, ticks: background.ticks.map((tick) => ({ ...tick, x: tick.x + by })) },
    }),
  };
}

const beside: DayTick = { day: "2012-05-03", number: "3", start: 220, size: 62, x: 251, labelled: true };

/** What only a chart has that is zoomed: marks and ticks at its edges, cut lines, days without a panel, a brush. */
export function liveSample(direction: Direction): Scene {
  const scene = shiftedSample(direction, -12);
  const { start, size } = scene.plot;
  const edge = start + size;
  const cut = { startOpen: false, endOpen: false, fade: 0 };
  const y = 126;
  const atEdges: readonly Mark[] = [
    mark("before", { x: start, y, beyond: "start", whisker: { ...cut, start, end: start + 60, startCut: true } }),
    mark("after", { x: edge, y, beyond: "end", whisker: { ...cut, start: edge - 60, end: edge, endCut: true } }),
    mark("through", { x: 300, y, whisker: { ...cut, start, end: edge, startCut: true, endCut: true } }),
  ];
  const { top, height } = scene.overview;
  return {
    ...scene,
    // A day has its number where a gap says nothing.
    gaps: scene.gaps.map((gap) => ({ ...gap, lines: [] })),
    days: [beside],
    marks: [...scene.marks, ...atEdges],
    ...(scene.background && {
      background: {
        ...scene.background,
        ticks: [
          ...scene.background.ticks,
          {
            event: "fog",
            x: edge,
            drawn: "dashed",
            href: "/events/fog/",
            name: "Weather: fog, 9 August 2012",
            beyond: "end",
          },
        ],
      },
    }),
    overview: {
      ...scene.overview,
      brush: {
        start: 150,
        size: 200,
        top,
        height,
        from: { text: "1 May 2012", x: 120, y: 183 },
        to: { text: "1 Aug. 2012", x: 320, y: 183 },
      },
    },
  };
}
