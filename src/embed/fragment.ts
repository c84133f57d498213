/**
 * Markup for pages that are not ours. Whatever stands in a hole is text: it ends no element, no attribute, no line,
 * and no isolate that stands around it.
 */
import { text, type Markup } from "../export/xml.ts";
import { balanced } from "./runs.ts";

export type { Markup };

/**
 * A text as it may stand in any element or between the double quotes of any attribute.
 * @example escaped('a\n"b" <i>') // "a &quot;b&quot; &lt;i&gt;"
 */
export function escaped(value: string): string {
  return text(balanced(value.replace(/[\s\u007f-\u009f]+/gu, " "))).markup;
}

/**
 * A template of markup; strings in it are escaped, markup is not, `undefined` leaves nothing.
 * @example fragment`<p title="${'"'}">${"<i>"}</p>`.markup // '<p title="&quot;">&lt;i&gt;</p>'
 */
export function fragment(
  parts: TemplateStringsArray,
  ...holes: readonly (Markup | readonly Markup[] | string | number | undefined)[]
): Markup {
  const markup = (hole: (typeof holes)[number]): string => {
    if (hole === undefined) return "";
    if (typeof hole !== "object") return escaped(String(hole));
    return "markup" in hole ? hole.markup : hole.map((each) => each.markup).join("");
  };
  return { markup: parts.map((part, at) => part + markup(holes[at])).join("") };
}
