/** A frame's height, told to whoever is around it: when it changes, and whenever somebody asks. */
import { askedIn, type Asked, type Said } from "./messages.ts";
import type { Parameters } from "./parameters.ts";
import { heardIn, heightMessages, READY, secretIn, type Heard } from "./protocols.ts";

/** So long somebody is given to make a frame as high as was asked, in ms. */
const PATIENCE = 1500;

/** A border of the frame may take so much, in px. */
const TOLERANCE = 4;

export interface Frame {
  /** The height that all of the document needs, in px. */
  readonly wanted: () => number;
  /** Whether the frame has stayed lower than that, or is high enough again. */
  readonly cramped: (isCramped: boolean) => void;
  readonly asked: (asked: Asked) => void;
}

export interface Speaker {
  /** To be called whenever the document may have changed its height: it is measured, and told if it has. */
  readonly changed: () => void;
  readonly say: (said: Said) => void;
  /** What leads out of a frame that may open no window: WordPress follows it for us. */
  readonly follow: (address: string) => boolean;
}

/** Speaks for a document in a frame; one that stands alone has nobody to speak to. */
export function speaker({ embed, childId }: Parameters, { wanted, cramped, asked }: Frame): Speaker {
  const isAlone = parent === window;
  let heard: Heard = {};
  let told = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const secret = secretIn(location.hash);
  if (secret !== undefined) heard = { secret };

  // What is said is no secret, and who is around it is not known.
  const post = (message: unknown): void => {
    if (!isAlone) parent.postMessage(message, "*");
  };
  const tell = (type: "init" | "resize", height: number): void => {
    told = height;
    const sized = { height, width: innerWidth, address: location.href, embed, childId };
    for (const message of heightMessages(sized, heard, type)) post(message);
    const token = embed === undefined ? {} : { token: embed };
    post({ tl: 1, type: type === "init" ? "ready" : "resize", height, ...token } satisfies Said);
    requestNative();
  };
  const judge = (): void => {
    const isLow = (): boolean => innerHeight + TOLERANCE < told;
    clearTimeout(waiting);
    if (!isLow()) cramped(false);
    if (Math.abs(innerHeight - told) <= TOLERANCE) return;
    waiting = setTimeout(() => {
      // Whoever was not there yet hears of it now.
      tell("resize", told);
      cramped(isLow());
    }, PATIENCE);
  };
  const changed = (): void => {
    const height = wanted();
    if (isAlone) return;
    if (height !== told && height > 0) tell("resize", height);
    judge();
  };

  if (!isAlone) {
    addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
      if (source !== parent) return;
      const more = heardIn(data);
      const ours = askedIn(data);
      if (more !== undefined) heard = { ...heard, ...more };
      if (more !== undefined || ours === "hello") tell("init", wanted());
      if (typeof ours === "object") asked(ours);
      judge();
    });
    // Another width is another height; another height alone may be the answer that was waited for.
    addEventListener("resize", changed);
    post(READY);
    tell("init", wanted());
    judge();
  }
  return {
    changed,
    say: post,
    follow(address) {
      if (heard.secret === undefined) return false;
      post({ message: "link", value: address, secret: heard.secret });
      return true;
    },
  };
}

/** Chrome's own way (`frame-sizing`), where the page around allows it. */
function requestNative(): void {
  try {
    (globalThis as { requestResize?: () => void }).requestResize?.();
  } catch {
    // It is not framed, or not to be sized.
  }
}
