/** The script of the embedded chart as a file. Its name changes with its bytes: a document and its script are of one build. */
import { sha256 } from "../../compile/canonical.ts";
import type { Host } from "../addresses.ts";
import { chartScript } from "./document.ts";

/** So much of its hash tells it from others, in hexadecimal digits. */
const LENGTH = 16;

let name: Promise<string> | undefined;

/** What stands in its name. */
export function chartName(): Promise<string> {
  return (name ??= chartScript().then((script) => sha256(script).slice(0, LENGTH)));
}

/**
 * Its address on the site itself: a document is always read where it lies.
 * @example await chartAddress(host) // "/embed/v1/chart-0123456789abcdef.js"
 */
export async function chartAddress({ base }: Pick<Host, "base">): Promise<string> {
  return `${base}embed/v1/chart-${await chartName()}.js`;
}
