/** The overview on the way from one scene to another: time stays, but its lanes come and go. */
import { byKey, mix, mixExtent } from "./mix.ts";
import type { Brush, Overview, OverviewMark, PlacedText } from "./scene-types.ts";

/** The overview at a part of the way, 0 to 1. */
export function blendOverview(from: Overview, to: Overview, part: number): Overview {
  const shades = byKey(from.shades, ({ id }) => id);
  const marks = byKey(from.marks, ({ key }) => key);
  const [top, height] = [mix(from.top, to.top, part), mix(from.height, to.height, part)];
  const by = top - to.top;
  return {
    ...to,
    ...mixExtent(from, to, part),
    top,
    height,
    lines: to.lines.map((line) => lowered(line, by)),
    shades: to.shades.map((shade) => ({ ...shade, ...mixExtent(shades.get(shade.id) ?? shade, shade, part) })),
    // Their names hang from the lower edge.
    months: to.months.map(({ x, text }) => ({ x, ...(text && { text: lowered(text, by + height - to.height) }) })),
    marks: to.marks.map((mark) => blendMiniature(marks.get(mark.key), mark, part)),
    ...(to.brush && { brush: blendBrush(from.brush, to.brush, part, by) }),
  };
}

function blendMiniature(old: OverviewMark | undefined, mark: OverviewMark, part: number): OverviewMark {
  if (old === undefined) return mark;
  const { whisker, capsule } = mark;
  return {
    ...mark,
    x: mix(old.x, mark.x, part),
    y: mix(old.y, mark.y, part),
    ...(whisker && { whisker: mixExtent(old.whisker ?? whisker, whisker, part) }),
    ...(capsule && { capsule: mixExtent(old.capsule ?? capsule, capsule, part) }),
  };
}

function blendBrush(old: Brush | undefined, brush: Brush, part: number, by: number): Brush {
  const { from, to } = brush;
  if (old === undefined) return { ...brush, top: brush.top + by, from: lowered(from, by), to: lowered(to, by) };
  const text = (before: PlacedText, after: PlacedText): PlacedText => ({
    text: after.text,
    x: mix(before.x, after.x, part),
    y: mix(before.y, after.y, part),
  });
  return {
    ...mixExtent(old, brush, part),
    top: mix(old.top, brush.top, part),
    height: mix(old.height, brush.height, part),
    from: text(old.from, from),
    to: text(old.to, to),
  };
}

function lowered(text: PlacedText, by: number): PlacedText {
  return { ...text, y: text.y + by };
}
