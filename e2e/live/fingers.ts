/** Fingers on the screen, through the DevTools protocol: what they do goes the way of a real touch, scrolling and all. */
import type { CDPSession, Page } from "playwright";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** px between two positions of a finger: slow enough for a browser that tells a swipe from a scroll by the first of them. */
const STEP = 15;

export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts them down together, moves each from its first place to its last, and leaves them there. */
  async move(...ways: readonly (readonly [Point, Point])[]): Promise<void> {
    await this.#send(
      "touchStart",
      ways.map(([from]) => from),
    );
    const far = Math.max(...ways.map(([from, to]) => Math.hypot(to.x - from.x, to.y - from.y)));
    const steps = Math.ceil(far / STEP);
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      const at = ways.map(([from, to]) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
      await this.#send("touchMove", at);
    }
  }

  /** Takes them off. */
  async lift(): Promise<void> {
    await this.#send("touchEnd", []);
  }

  async swipe(...ways: readonly (readonly [Point, Point])[]): Promise<void> {
    await this.move(...ways);
    await this.lift();
  }

  async tap(at: Point): Promise<void> {
    await this.swipe([at, at]);
  }

  async #send(type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]): Promise<void> {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await this.#session.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}
