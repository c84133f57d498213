/** Which addresses the loader puts into frames: those of the site that it came from itself, and no others. */

const LOADER = /^(https?:\/\/[^?#]*\/)embed\/v1(?:\.\d+\.\d+)?\.js(?:[?#]|$)/u;

/**
 * Where the site begins that a loader lies on.
 * @example baseOf("https://timeline.example/tl/embed/v1.0.0.js") // "https://timeline.example/tl/"
 */
export function baseOf(script: string): string | undefined {
  return LOADER.exec(script)?.[1];
}

/**
 * The whole address of a document, if it lies on one of the sites; dots and backslashes are resolved before that is asked.
 * @example allowed("https://timeline.example/embed/v1/en/", ["https://timeline.example/"])?.href // "https://timeline.example/embed/v1/en/"
 */
export function allowed(address: string, bases: readonly string[]): URL | undefined {
  try {
    const url = new URL(address);
    return bases.some((base) => url.href.startsWith(base)) ? url : undefined;
  } catch {
    return undefined;
  }
}
