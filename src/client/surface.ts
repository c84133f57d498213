/** One of the drawn widths of a page, as what can be redrawn: a plan, seen through a lens, in the build's own markup. */
import type { blend } from "../layout/blend.ts";
import { WHOLE, type Lens } from "../layout/lens.ts";
import type { Sight } from "../layout/sight.ts";
import { between } from "./between.ts";
import { animate } from "./motion.ts";
import { drawIn, isScene, pictureAt, type AnyPlan, type Picture } from "./picture.ts";

/** How long a change takes, in ms. */
const MOVE = 260;

/** To so many px it is told what is in sight; less than what is laid out beyond. */
const COARSE = 50;

/** The way from one plan to another; until it is there what changes is there at once. */
let blending: typeof blend | undefined;

/** Fetches it, when somebody comes near the chart. */
export async function bringBlend(): Promise<void> {
  blending = (await import("../layout/blend.ts")).blend;
}

export class Surface {
  readonly element: Element;
  readonly width: number;
  plan: AnyPlan | undefined;
  /** What is seen, or is about to be once all has moved there. */
  lens: Lens = WHOLE;
  /** What was drawn last. */
  picture: Picture | undefined;
  readonly #drawn: (surface: Surface) => void;
  #stop: () => void = () => undefined;

  /** @param drawn is told of each drawing */
  constructor(element: Element, width: number, drawn: (surface: Surface) => void) {
    this.element = element;
    this.width = width;
    this.#drawn = drawn;
  }

  /** Whether no more of it was drawn than is on the screen, since it is still moving. */
  get isPartial(): boolean {
    return isScene(this.picture) && this.picture.sight !== undefined;
  }

  get svg(): SVGSVGElement {
    const svg = this.element.querySelector("svg");
    if (!svg) throw new Error("missing the drawing of the build");
    return svg;
  }

  /** Draws a plan through a lens, moving there from what is drawn now. */
  show(plan: AnyPlan, lens: Lens, moves: boolean): void {
    const before = { plan: this.plan, lens: this.lens, picture: this.picture };
    // The same days in the same places: it may have other marks, but nothing moves.
    const isSame = before.plan?.scale === plan.scale;
    const isThere = isSame && before.lens.k === lens.k && before.lens.shift === lens.shift;
    if (isThere && before.plan === plan && !this.isPartial) return;
    this.#halt();
    this.plan = plan;
    this.lens = lens;
    const to = pictureAt(plan, lens);
    const from = before.picture;
    if (!moves || isThere || from === undefined) this.#draw(to);
    else if (isSame) {
      this.#move((part) => {
        const sight = part < 1 ? this.sight : undefined;
        return pictureAt(plan, between(plan.plot, before.lens, lens, part), sight);
      });
    } else if (isScene(from) && isScene(to) && blending) {
      const blend = blending;
      this.#move((part) => {
        this.svg.classList.toggle("moving", part < 1);
        return blend(from, to, part);
      });
    } else this.#draw(to);
  }

  /** Draws what a gesture shows on its way, without moving there; `sight` is measured if it is not known. */
  peek(lens: Lens, sight = this.sight): void {
    if (this.plan === undefined) return;
    this.#halt();
    this.lens = lens;
    this.#draw(pictureAt(this.plan, lens, sight));
  }

  /** What was on its way stays where it is. */
  #halt(): void {
    this.#stop();
    this.svg.classList.remove("moving");
  }

  #move(at: (part: number) => Picture): void {
    this.#stop = animate(MOVE, (part) => {
      this.#draw(at(part));
    });
  }

  /** What of the drawing is on the screen, in its own px. */
  get sight(): Sight | undefined {
    if (!this.element.classList.contains("chart-step")) return undefined;
    const { top, height } = this.element.getBoundingClientRect();
    const scale = this.picture === undefined || height === 0 ? 1 : this.picture.height / height;
    // Rounded, so that it is the same while a page is scrolled a little.
    const [first, last] = [-top, innerHeight - top].map((y) => Math.round((y * scale) / COARSE) * COARSE);
    return { top: first ?? 0, bottom: last ?? 0 };
  }

  #draw(picture: Picture): void {
    this.picture = picture;
    drawIn(this.element, picture);
    this.#drawn(this);
  }
}
