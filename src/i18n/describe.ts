/**
 * Dates in words, in each language: a span is spoken no finer than it is, in the months and with
 * the weekdays that the caller asks for. The parts are in `describe/`.
 */
export { describeOn, describeSpan, describeWhen, type SpanWording } from "./describe/span.ts";
export { describeTime, type SpokenTime, type ZoneWords } from "./describe/time.ts";
export { compactRange, listDate, monthHeading, type ListWording } from "./describe/short.ts";
export type { Wording } from "./describe/points.ts";
