/** What a page sees of itself, from its first moment on: told to the browser before it opens the page. */

export interface Watched {
  /** Moments in ms of the frames since it was last emptied. */
  moments: number[];
  /** Each shift that no click caused, and what moved. */
  readonly shifts: { readonly value: number; readonly parts: readonly string[] }[];
  /** In ms from the beginning of the navigation. */
  firstMark?: number;
  live?: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node | null }[];
}

declare global {
  // `var` is what makes it a property of the window.
  var watched: Watched;
}

/** What is watched for, as selectors. */
export interface Wanted {
  readonly marks: string;
  readonly live?: string;
}

/** Runs in the page, so it may use nothing from outside itself. */
export function watch({ marks, live }: Wanted): void {
  const watched: Watched = { moments: [], shifts: [] };
  globalThis.watched = watched;
  const nameOf = (node: Node | null | undefined) =>
    node instanceof Element ? `${node.localName}.${node.classList.value}` : (node?.nodeName ?? "gone");
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (!hadRecentInput) watched.shifts.push({ value, parts: sources.map(({ node }) => nameOf(node)) });
    }
  }).observe({ type: "layout-shift", buffered: true });

  const isShown = (mark: Element) =>
    mark.getClientRects().length > 0 && mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  let painting = false;
  const frame = (now: number): void => {
    watched.moments.push(now);
    // What is there in one frame has been painted by the next.
    if (painting) watched.firstMark ??= now;
    else painting = [...document.querySelectorAll(marks)].some(isShown);
    if (live !== undefined && document.querySelector(live)) watched.live ??= now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
