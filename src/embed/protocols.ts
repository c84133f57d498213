/**
 * The ways in which pages and embedded documents speak of heights. Each of them is what some page somewhere listens to
 * already: so a frame grows there without a script of ours. Pure: what is posted where is resize.ts's.
 */

/** What a frame says of itself. */
export interface Sized {
  /** In px, whole. */
  readonly height: number;
  readonly width: number;
  /** Its own address as it stands in the frame: never rewritten, or Embedly would not know it. */
  readonly address: string;
  readonly embed?: string | undefined;
  readonly childId?: string | undefined;
}

/** What parents have said of themselves so far. */
export interface Heard {
  /** A parent of iframe-resizer: the name it gave the frame, and its version. */
  readonly resizer?: { readonly id: string; readonly version: string };
  /** A parent of open-iframe-resizer. */
  readonly open?: boolean;
  /** WordPress's, of one frame. */
  readonly secret?: string;
  /** pym.js, where the address did not say it. */
  readonly child?: string;
}

/** What is said before anybody has asked. */
export const READY = "[iFrameResizerChild]Ready";

const RESIZER = "[iFrameSizer]";
const PYM = /^pymxPYMx(.{1,128}?)xPYMx(\w+)xPYMx/su;

/** In the settings that iframe-resizer sends: the name of the frame, whether it logs, its version. */
const [ID, FLAG, VERSION] = [0, 2, 20];

/**
 * All that is posted to the parent when a frame has a height, in every language there is.
 * @example heightMessages({ height: 420, width: 600, address: "https://timeline.example/embed/v1/en/?embed=k1", embed: "k1" }, {})
 * // [{ "datawrapper-height": { k1: 420 } }, …]
 */
export function heightMessages(sized: Sized, heard: Heard, type: "init" | "resize" = "resize"): unknown[] {
  const { height, width, address, embed } = sized;
  const child = sized.childId ?? heard.child;
  const { resizer, open = false, secret } = heard;
  return [
    // Datawrapper, old and new: the key must be found in the address, and in no other on the page.
    { "datawrapper-height": { [embed ?? new URL(address).pathname]: height } },
    // Embedly, Medium, Iframely, Flourish: a text.
    JSON.stringify({ context: "iframe.resize", method: "resize", src: address, height }),
    // AMP, and those that took it from there.
    { sentinel: "amp", type: "embed-size", height },
    ...(child === undefined ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${String(height)}`]),
    ...(resizer === undefined
      ? []
      : [`${RESIZER}${[resizer.id, height, width, type, ...(type === "init" ? [resizer.version] : [])].join(":")}`]),
    ...(open ? [{ type: "iframe-resized", width, height }] : []),
    ...(secret === undefined ? [] : [{ message: "height", value: height, secret }]),
  ];
}

/**
 * What a message of the parent tells of it; nothing if it is none of these.
 * @example heardIn({ type: "iframe-child-init" }) // { open: true }
 */
export function heardIn(message: unknown): Heard | undefined {
  if (typeof message === "string") return message.startsWith(RESIZER) ? resizerIn(message) : pymIn(message);
  if (typeof message !== "object" || message === null) return undefined;
  const { type, message: name, secret } = message as Partial<Record<string, unknown>>;
  if (type === "iframe-child-init") return { open: true };
  if (name === "ready" && isSecret(secret)) return { secret };
  return undefined;
}

/**
 * The secret in the hash of a frame's address, as WordPress puts it there.
 * @example secretIn("#?secret=x1Y2") // "x1Y2"
 */
export function secretIn(hash: string): string | undefined {
  const secret = /[?&]secret=([^&]*)/u.exec(hash)?.[1];
  return isSecret(secret) ? secret : undefined;
}

function isSecret(value: unknown): value is string {
  return typeof value === "string" && /^\w{1,64}$/u.test(value);
}

/** A message without settings asks for the height once more. */
function resizerIn(message: string): Heard {
  const fields = message.slice(RESIZER.length).split(":");
  const [id = "", flag = "", version = ""] = [fields[ID], fields[FLAG], fields[VERSION]];
  return /^(?:true|false)$/u.test(flag) ? { resizer: { id, version } } : {};
}

/** It tells the width it has; no other of its messages is obeyed. */
function pymIn(message: string): Heard | undefined {
  const [, child, type] = PYM.exec(message) ?? [];
  return child !== undefined && type === "width" ? { child } : undefined;
}
