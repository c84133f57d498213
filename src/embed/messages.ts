/** Our own messages between a page and an embed document in it (version 1: changed only by adding). */
import { isDay } from "../timeline/days.ts";
import { THEMES, type Parameters } from "./parameters.ts";

/** What an embed document says. */
export type Said =
  | { readonly tl: 1; readonly type: "ready" | "resize"; readonly height: number; readonly token?: string }
  | { readonly tl: 1; readonly type: "select"; readonly event: string | null }
  | { readonly tl: 1; readonly type: "error"; readonly reason: string };

/** What it may be asked for; `null` takes back what was asked for before. */
export interface Asked {
  readonly theme?: Parameters["theme"];
  readonly from?: string | null;
  readonly to?: string | null;
  readonly focus?: string | null;
}

/**
 * What a message asks of an embed document: nothing unless it is one of ours, and nothing of what it should not ask.
 * @example askedIn({ tl: 1, type: "set", theme: "dark", from: "soon" }) // { theme: "dark" }
 */
export function askedIn(message: unknown): Asked | "hello" | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { tl, type, theme, from, to, focus } = message as Partial<Record<string, unknown>>;
  if (tl !== 1) return undefined;
  if (type === "hello") return "hello";
  if (type !== "set") return undefined;
  const scheme = THEMES.find((each) => each === theme);
  return {
    ...(scheme && { theme: scheme }),
    ...(isDayOrNull(from) && { from }),
    ...(isDayOrNull(to) && { to }),
    ...((focus === null || isId(focus)) && { focus }),
  };
}

function isDayOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && isDay(value));
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9-]{1,128}$/u.test(value);
}
