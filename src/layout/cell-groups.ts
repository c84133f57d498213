/**
 * Which events of a lane are drawn one by one and which are counted, as days are so many times as far apart. It follows
 * from that alone and not from which days are seen, so that nothing changes while one pans.
 */
import { beyond } from "./beyond.ts";
import type { Column } from "./cell-columns.ts";
import { PAD } from "./frame.ts";
import { middleOf, siteAt, type Site } from "./site.ts";
import type { Told } from "./tellings.ts";

/** An event with a mark of its own. */
export interface Own {
  readonly told: Told;
  /** Without a shift. */
  readonly site: Site;
  /** From 0. */
  readonly row: number;
}

/** Events of a column that are counted. */
export interface Counted extends Column {
  readonly told: readonly Told[];
}

export interface Groups {
  readonly own: readonly Own[];
  /** In order of time. */
  readonly counted: readonly Counted[];
}

/** What a lane has room for. */
export interface GroupRoom {
  /** How many marks there may be for each px along time. */
  readonly share: number;
  /** The rows of marks; without any they stand in one line, whatever they overlap there. */
  readonly rows?: number;
}

interface Item extends Omit<Own, "row"> {
  /** The column in which its event stands, by number. */
  readonly at: number;
}

/**
 * The groups of a lane: a column has marks if it holds few enough and all of them fit into the rows, a second telling
 * with the event that it is of; otherwise it has one cell for all of them.
 * @example grouped(told, columnsOf(scale.bands, 4), 4, { share: 0.1, rows: 8 }).counted.length
 */
export function grouped(told: readonly Told[], columns: readonly Column[], k: number, room: GroupRoom): Groups {
  const places = placesIn(told, columns);
  const firsts = columns.map((): Told[] => []);
  told.forEach((one, index) => {
    if (!one.second) firsts[places[index] ?? 0]?.push(one);
  });
  const crowded = new Set(
    columns.flatMap(({ size }, at) =>
      (firsts[at]?.length ?? 0) > Math.max(1, Math.floor(size * k * room.share)) ? at : [],
    ),
  );
  // Who begins first has the first row. Of thousands most are counted in any case, and need no site.
  const items = told
    .flatMap((one, index): Item[] => {
      const at = places[index] ?? 0;
      return crowded.has(at) ? [] : [{ told: one, site: siteAt(one.spot, { k, shift: 0 }), at }];
    })
    .sort((a, b) => a.site.start - b.site.start);
  for (;;) {
    const { own, over } = packed(
      items.filter(({ at }) => !crowded.has(at)),
      room,
    );
    for (const { at } of over) crowded.add(at);
    if (over.length > 0) continue;
    const counted = columns.flatMap((column, at) => (crowded.has(at) ? [{ ...column, told: firsts[at] ?? [] }] : []));
    return { own, counted };
  }
}

/**
 * The same with some events taken out of their cells, where the rows have room, or the one below them has.
 * @param kept the ids of these, the most important first
 */
export function keeping(groups: Groups, kept: ReadonlySet<string>, k: number, { rows }: GroupRoom): Groups {
  const counted = new Map<string, Told>();
  for (const { told } of groups.counted)
    for (const one of told) if (kept.has(one.event.id)) counted.set(one.event.id, one);
  const own = [...groups.own];
  const taken = new Set<Told>();
  for (const id of kept) {
    const told = counted.get(id);
    if (told === undefined) continue;
    const site = siteAt(told.spot, { k, shift: 0 });
    const isFree = (row: number): boolean =>
      rows === undefined || own.every((each) => each.row !== row || isApart(each.site, site));
    const row = Array.from({ length: (rows ?? 0) + 1 }, (_, index) => index).find(isFree);
    if (row === undefined) continue;
    own.push({ told, site, row });
    taken.add(told);
  }
  if (taken.size === 0) return groups;
  const left = groups.counted.map((each) => ({ ...each, told: each.told.filter((told) => !taken.has(told)) }));
  return { own, counted: left.filter(({ told }) => told.length > 0) };
}

const isApart = (a: Site, b: Site): boolean => a.end + PAD <= b.start || b.end + PAD <= a.start;

/** The number of the column of each; that of its event is a second telling's, too. */
function placesIn(told: readonly Told[], columns: readonly Column[]): number[] {
  const starts = columns.map(({ start }) => start);
  const known = new Map<Told["event"], number>();
  return told.map(({ event, spot }) => {
    // An event comes before its other tellings.
    const at = known.get(event) ?? Math.max(0, beyond(starts, middleOf(spot)) - 1);
    if (event.others.length > 0) known.set(event, at);
    return at;
  });
}

/** Each in the first row that has room, and those for which none has. */
function packed(items: readonly Item[], { rows }: GroupRoom): { readonly own: Own[]; readonly over: Item[] } {
  const ends: number[] = [];
  const [own, over]: [Own[], Item[]] = [[], []];
  for (const item of items) {
    const { told, site } = item;
    const free = ends.findIndex((end) => end + PAD <= site.start);
    const row = rows === undefined ? 0 : free >= 0 ? free : ends.length;
    if (rows !== undefined && row >= rows) over.push(item);
    else {
      own.push({ told, site, row });
      ends[row] = site.end;
    }
  }
  return { own, over };
}
