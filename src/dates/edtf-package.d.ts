// The package has no types. Only what `edtf.ts` uses; the file may not be called `edtf.d.ts`,
// which TypeScript drops in favour of `edtf.ts`.
declare module "edtf" {
  export interface DateNode {
    readonly type: "Date";
    /** Year, month from 0, day, and then hours, minutes, seconds. */
    readonly values: readonly number[];
    /** `true` for a sign after the whole date, a bit mask for one on a part of it. */
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  }
  export interface IntervalNode {
    readonly type: "Interval";
    /** `null` for an unknown end, Infinity for an open one: JSON shows both as null. */
    readonly values: readonly [Node | number | null, Node | number | null];
  }
  export interface SetNode {
    readonly type: "Set";
    /** A pair is a range. */
    readonly values: readonly (Node | readonly [Node, Node])[];
    /** `[..x]`: of the first member. */
    readonly earlier?: boolean;
    /** `[x..]`: of the last member. */
    readonly later?: boolean;
  }
  export interface OtherNode {
    readonly type: "Season" | "List" | "Year" | "Decade" | "Century";
  }
  export type Node = DateNode | IntervalNode | SetNode | OtherNode;
  /** @throws Error on anything that is no EDTF */
  export function parse(text: string): Node;
}
