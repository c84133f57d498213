/** The one place where state changes: an action is reduced, the address follows, and everything shown is made from the view. */
import { EVER } from "./canonical.ts";
import { addressOf, queryOf } from "./url.ts";
import { entry } from "./history.ts";
import { reduce, START, type Action, type State } from "./state.ts";
import { without, type View } from "../timeline/view.ts";
import type { Selection } from "./selection.ts";

/** How a change came about. */
export interface Change {
  readonly state: State;
  readonly before: State;
  readonly action: Action;
}

export interface Rules {
  readonly selection: Selection;
  /** The home page of this language. */
  readonly home: string;
  /** Whether this is the page whose address carries the view. */
  readonly isHome: boolean;
  readonly render: (change: Change) => void;
}

export interface Controller {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  /** Shows the same again, since what it is made from has changed; `isNews` has it said, too. */
  readonly again: (isNews?: boolean) => void;
}

/** Keeps the state of a page. */
export function controller(rules: Rules): Controller {
  const { selection, home, isHome, render } = rules;
  let state = START;
  let previous: Action | undefined;

  const dispatch = (action: Action): void => {
    const before = state;
    if (!isHome && (action.type === "form" || action.type === "any-kind")) {
      // The view of every other page is its own: whoever filters there wants to see the whole.
      const view = wanted(action);
      if (queryOf(view) !== queryOf(selection.base)) location.assign(addressOf(home, view));
      return;
    }
    const next = reduce(before, action, selection);
    if (next === before && action.type !== "went") return;
    state = next;
    if (next.view !== before.view || action.type === "went") {
      if (isHome) note(action, next.view);
      previous = action;
    }
    render({ state, before, action });
  };

  /** The form says all of a view, the page's own choice included; what is all the days of this page is not all there are. */
  const wanted = (action: Action): View => {
    if (action.type !== "form") return without({ ...selection.base, ...state.view }, "kind");
    const { known, months, shows } = selection;
    return reduce(START, action, { known, months, shows, span: EVER }).view;
  };

  const note = (action: Action, view: View): void => {
    const address = location.pathname + queryOf(view);
    const kind = entry(previous, action);
    if (kind === "push") history.pushState(null, "", address);
    if (kind === "replace") history.replaceState(null, "", address);
  };

  if (isHome) {
    addEventListener("popstate", () => {
      dispatch({ type: "went", query: location.search });
    });
  }
  return {
    get state() {
      return state;
    },
    dispatch,
    again(isNews = false) {
      render({ state, before: isNews ? START : state, action: { type: "went", query: queryOf(state.view) } });
    },
  };
}
