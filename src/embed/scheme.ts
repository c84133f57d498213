/** The colours of a frame, which decide what a document in it takes for the reader's wish. */

/**
 * The scheme that a frame is given for a document: light unless its address asks for another, and nothing where it asks
 * for that of the page around it.
 * @example schemeOf("https://timeline.example/embed/v1/en/?theme=dark") // "dark"
 */
export function schemeOf(address: string): "light" | "dark" | undefined {
  const theme = /[?&]theme=(auto|dark)(?:[&#]|$)/u.exec(address)?.[1];
  if (theme === "auto") return undefined;
  return theme === "dark" ? "dark" : "light";
}
