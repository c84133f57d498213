/** What a frame may say to the page around it. It is believed nothing that would harm the page. */

export type Heard =
  | { readonly type: "ready" | "resize"; readonly height: number }
  | { readonly type: "select"; readonly event: string | null }
  | { readonly type: "error"; readonly reason: string };

/** In px: less cannot be read, more is no list but a fault. */
const [LEAST, MOST] = [40, 20_000];

/** So many characters of an id or a reason. */
const LONGEST = 200;

/**
 * A message of ours; nothing for those of others and for what makes no sense.
 * @example heardOf({ tl: 1, type: "resize", height: 1e9 }) // { type: "resize", height: 20000 }
 */
export function heardOf(message: unknown): Heard | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { tl, type, height, event, reason } = message as Readonly<Record<string, unknown>>;
  if (tl !== 1) return undefined;
  if (type === "ready" || type === "resize") {
    return Number.isFinite(height)
      ? { type, height: Math.min(Math.max(Math.ceil(height as number), LEAST), MOST) }
      : undefined;
  }
  if (type === "select" && (event === null || isShort(event))) return { type, event };
  return type === "error" && isShort(reason) ? { type, reason } : undefined;
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST;
}
