/** A hand on a mouse: real input through the browser, as often as a screen shows frames. */
import { setTimeout } from "node:timers/promises";
import type { CDPSession } from "playwright";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Hand {
  readonly hover: (at: Point) => Promise<void>;
  /** Turns the wheel once for each number, in px; with `zooming` while holding Ctrl. */
  readonly wheel: (at: Point, turns: readonly number[], zooming?: boolean) => Promise<void>;
  /** Clicks at these places, one after another. */
  readonly click: (places: readonly Point[]) => Promise<void>;
  /** Drags along the line in so many steps of so many px. */
  readonly drag: (from: Point, steps: number, step: number) => Promise<void>;
}

const STEP_MS = 1000 / 60;
const CTRL = 2;

interface Input extends Point {
  readonly type: "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly modifiers?: number;
  readonly button?: "left";
  readonly buttons?: number;
  readonly clickCount?: number;
}

/** The hand of a page. */
export function handOf(session: CDPSession): Hand {
  const send = (event: Input) => session.send("Input.dispatchMouseEvent", event);

  /** On time, whether or not the page keeps up: a hand does not wait for frames. */
  const paced = async (events: readonly Input[]): Promise<void> => {
    const start = performance.now();
    const sent: Promise<unknown>[] = [];
    for (const [index, event] of events.entries()) {
      sent.push(send(event));
      await setTimeout(Math.max(0, start + (index + 1) * STEP_MS - performance.now()));
    }
    await Promise.all(sent);
  };

  return {
    hover: async (at) => {
      await send({ type: "mouseMoved", ...at });
    },
    wheel: (at, turns, zooming = false) =>
      paced(turns.map((deltaY) => ({ type: "mouseWheel", ...at, deltaX: 0, deltaY, modifiers: zooming ? CTRL : 0 }))),
    click: (places) =>
      paced(
        places.flatMap((at): Input[] => {
          const held = { ...at, button: "left", clickCount: 1 } as const;
          return [
            { type: "mousePressed", ...held, buttons: 1 },
            { type: "mouseReleased", ...held, buttons: 0 },
          ];
        }),
      ),
    drag: async ({ x, y }, steps, step) => {
      const held = { y, button: "left", buttons: 1, clickCount: 1 } as const;
      await send({ type: "mousePressed", x, ...held });
      await paced(
        Array.from({ length: steps }, (_, index) => ({ type: "mouseMoved", x: x + (index + 1) * step, ...held })),
      );
      await send({ type: "mouseReleased", ...held, x: x + steps * step, buttons: 0 });
    },
  };
}
