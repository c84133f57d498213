/** The state of a chart and what changes it. One pure function: whatever happens, chart, list, counts and address follow from this. */
import { isDay } from "../timeline/days.ts";
import { toQuery, without, type Dropped, type Known, type View } from "../timeline/view.ts";
import type { Window } from "../timeline/window.ts";
import { canonical, widened, type Limits } from "./canonical.ts";
import { readQuery } from "./url.ts";

export interface State {
  /** Always in its one form (canonical.ts). */
  readonly view: View;
  /** What of the last address was of no use, until the reader puts the note away. */
  readonly dropped: readonly Dropped[];
}

export type Action =
  /** The whole form, as a query; `field` is the name of what was changed in it. Replaces every key but `event`. */
  | { readonly type: "form"; readonly query: string; readonly field?: string }
  | { readonly type: "window"; readonly window: Window }
  | { readonly type: "select"; readonly event: string | undefined }
  | { readonly type: "toggle-background" }
  | { readonly type: "scale"; readonly scale: NonNullable<View["scale"]> }
  | { readonly type: "any-kind" }
  | { readonly type: "reset" }
  /** Back, forward, and the address the page was opened with. */
  | { readonly type: "went"; readonly query: string }
  | { readonly type: "dismiss" };

/** What there is to be looked at. */
export interface World extends Limits {
  /** What the page shows at first; everything if left out. */
  readonly start?: View;
  readonly known: Known;
  /** The ids of the events that the filters and the window of a view let through. */
  readonly shows: (view: View) => ReadonlySet<string>;
}

export const START: State = { view: {}, dropped: [] };

/**
 * The state after an action: the very same object if nothing changes, and the same `view` in it if only the note does.
 * @example reduce(START, { type: "scale", scale: "true" }, world).view // { scale: "true" }
 */
export function reduce(state: State, action: Action, world: World): State {
  const next = after(state, action, world);
  const view = toQuery(next.view) === toQuery(state.view) ? state.view : next.view;
  return view === state.view && areSame(next.dropped, state.dropped) ? state : { view, dropped: next.dropped };
}

function after(state: State, action: Action, world: World): State {
  const { view } = state;
  const to = (next: View): State => ({ ...state, view: settled(next, world) });
  switch (action.type) {
    case "form": {
      const read = readQuery(mended(action.query), world.known, world);
      // The note is about the address that was opened, which no change of the form makes any better.
      const dropped = read.dropped.length > 0 ? read.dropped : state.dropped;
      return { view: settled(withEvent(read.view, view.event), world), dropped };
    }
    case "window":
      return to({ ...without(view, "from", "to"), ...widened(action.window, world.span) });
    case "select": {
      const isHidden = action.event !== undefined && !canShow(view, action.event, world);
      return to(isHidden ? view : withEvent(view, action.event));
    }
    case "toggle-background":
      return to({ ...view, background: view.background !== true });
    case "scale":
      return to({ ...view, scale: action.scale });
    case "any-kind":
      return to(without(view, "kind"));
    case "reset":
      return { view: world.start ?? {}, dropped: [] };
    case "went": {
      const read = readQuery(action.query, world.known, world);
      const { event } = read.view;
      const next = settled(read.view, world);
      const isLost = event !== undefined && next.event === undefined;
      return { view: next, dropped: isLost ? [...read.dropped, { key: "event", value: event }] : read.dropped };
    }
    case "dismiss":
      return { view, dropped: [] };
  }
}

/** The selection is something that can be seen: the detail of what chart and list do not show would belong to nothing. */
function settled(view: View, world: World): View {
  const settled = canonical(view, world);
  return settled.event === undefined || canShow(settled, settled.event, world) ? settled : without(settled, "event");
}

/** Where the rest is only dimmed, everything in the window can be selected. */
function canShow(view: View, event: string, { shows }: World): boolean {
  const { from, to, mode } = view;
  return shows(mode === "dim" ? { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } : view).has(
    event,
  );
}

/** Whoever turns one end of the window past the other, or close to it, is halfway to what is meant: both ends stay. */
function mended(query: string): string {
  const params = new URLSearchParams(query);
  const [from, to] = [params.get("from"), params.get("to")];
  if (from !== null && to !== null && isDay(from) && isDay(to)) {
    const window = widened({ from, to });
    params.set("from", window.from ?? "");
    params.set("to", window.to ?? "");
  }
  return params.toString();
}

function withEvent(view: View, event: string | undefined): View {
  return event === undefined ? without(view, "event") : { ...view, event };
}

function areSame(a: readonly Dropped[], b: readonly Dropped[]): boolean {
  return a.length === b.length && a.every(({ key, value }, at) => b[at]?.key === key && b[at].value === value);
}
