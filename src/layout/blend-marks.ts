/** Marks on the way from one scene to another. */
import { byKey, mix, mixExtent } from "./mix.ts";
import type { Extent, Label, Mark, Whisker } from "./scene-types.ts";

/** The marks of the second; what stands beside them keeps its distance, what reaches along time goes from reach to reach. */
export function blendMarks(from: readonly Mark[], to: readonly Mark[], part: number): Mark[] {
  const known = byKey(from, ({ key }) => key);
  return to.map((mark) => {
    const old = known.get(mark.key);
    return old === undefined ? mark : blendMark(old, mark, part);
  });
}

function blendMark(old: Mark, mark: Mark, part: number): Mark {
  const [x, y] = [mix(old.x, mark.x, part), mix(old.y, mark.y, part)];
  const [along, down] = [x - mark.x, y - mark.y];
  const { capsule, whisker, dagger, label } = mark;
  return {
    ...mark,
    x,
    y,
    ...(capsule && { capsule: old.capsule ? mixExtent(old.capsule, capsule, part) : moved(capsule, along) }),
    ...(whisker && { whisker: blendWhisker(old.whisker, whisker, along, part) }),
    ...(dagger && { dagger: { x: dagger.x + along, y: dagger.y + down } }),
    ...(label && { label: hung(label, along, down) }),
  };
}

function blendWhisker(old: Whisker | undefined, whisker: Whisker, by: number, part: number): Whisker {
  const [start, end] =
    old === undefined
      ? [whisker.start + by, whisker.end + by]
      : [mix(old.start, whisker.start, part), mix(old.end, whisker.end, part)];
  return { ...whisker, start, end };
}

function moved(extent: Extent, by: number): Extent {
  return { start: extent.start + by, size: extent.size };
}

function hung(label: Label, along: number, down: number): Label {
  const { x, y, start, lines } = label;
  return {
    ...label,
    x: x + along,
    y: y + down,
    start: start + along,
    lines: lines.map((line) => ({ ...line, y: line.y + down })),
  };
}
