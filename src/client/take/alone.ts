/** A drawing as it is elsewhere: without the page's font, its address and its order of keys. */
import type { Measure } from "../../layout/words.ts";

/** What a page may have in its texts and XML may not (XML 1.0, 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The markup of a drawing of the page: its links are whole addresses, all of them can be reached by keys, and each line
 * of text keeps its width whatever font there is, or words would lie over numbers and edges.
 */
export function alone(drawing: SVGSVGElement, origin: string, measure: Measure): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [own, copied] = [drawing, copy].map((svg) => [...svg.querySelectorAll("text, tspan")]);
  for (const [index, line] of (copied ?? []).entries()) {
    const drawn = own?.[index];
    const text = line.textContent;
    if (drawn === undefined || text === "" || line.childElementCount > 0 || line.hasAttribute("textLength")) continue;
    const { fontSize, fontWeight } = getComputedStyle(drawn);
    const width = measure(text, Number(fontWeight) < 600 ? 400 : 600) * parseFloat(fontSize);
    line.setAttribute("textLength", width.toFixed(1));
    line.setAttribute("lengthAdjust", "spacingAndGlyphs");
  }
  const markup = new XMLSerializer().serializeToString(copy).replace(FORBIDDEN, "");
  return markup.replace(/ tabindex="..?"/gu, "").replace(/ href="(?=\/)/gu, `$&${origin}`);
}
