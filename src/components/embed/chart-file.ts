/** The script of the embedded chart as a file. Its name changes with its bytes: a document and its script are of one build. */
import type { Host } from "../addresses.ts";
import { chartScript } from "./document.ts";

/** In hexadecimal digits. */
const LENGTH = 16;

/** What stands in its name. */
export async function chartName(): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(await chartScript()));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, LENGTH);
}

/**
 * Its address on the site itself: a document is always read where it lies.
 * @example await chartAddress(host) // "/embed/v1/chart-0123456789abcdef.js"
 */
export async function chartAddress({ base }: Pick<Host, "base">): Promise<string> {
  return `${base}embed/v1/chart-${await chartName()}.js`;
}
