/**
 * What the build writes of each format that a view can be had in (components/pieces.ts), and how a file is put together
 * from it. The writing is all done: a browser only chooses.
 */

export interface Pieces {
  /** The media type. */
  readonly type: string;
  /** What the name of the file ends with, without its dot. */
  readonly ending: string;
  /** With places to be filled in, as have `after` and `foot`: `{day}`, and `{height+20}` for a sum. */
  readonly head: string;
  /** Of each event its id and all that is written of it. */
  readonly events: readonly (readonly [id: string, text: string])[];
  /** What stands between two events, and after each. */
  readonly between: string;
  readonly after: string;
  readonly foot: string;
}

/** What fills a place, by its name; asked for where there is one. */
export type Fillings = Readonly<Record<string, () => string | number>>;

/**
 * The file of some events. What is no place, since it has no filling, stays as it is.
 * @example put({ head: "{day}: ", events: [["a", "A"], ["b", "B"]], between: ", ", … }, new Set(["b"]), { day: () => "2026-11-22" }) // "2026-11-22: B"
 */
export function put(
  { head, events, between, after, foot }: Pieces,
  ids: ReadonlySet<string>,
  fillings: Fillings,
): string {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\+?(\d*)\}/gu, (place, name: string, more: string) => {
      if (!Object.hasOwn(fillings, name)) return place;
      const filling = fillings[name]?.() ?? "";
      return String(more ? Number(filling) + Number(more) : filling);
    });
  const end = fill(after);
  const own = events.flatMap(([id, text]) => (ids.has(id) ? [text + end] : []));
  return fill(head) + own.join(between) + fill(foot);
}
