/** How a figure looks before and after. A constructed sheet passes policies that forbid styles in markup. */

const FRAME = "figure[data-tl-state]>iframe";
const QUOTE = "blockquote";
const LIVE = "figure[data-tl-state=live]>";

/** A frame that waits has a width, or it would be laid out for none, but no place that would move the text. In print, the text is shown again. */
const RULES = `
figure[data-tl-state]{margin-inline:0!important}
${FRAME}{display:block!important;width:100%!important;border:0!important;margin:0!important}
figure[data-tl-state=waiting]>iframe{position:absolute!important;height:0!important;min-height:0!important;visibility:hidden!important}
@media screen{${LIVE}${QUOTE}{display:none!important}}
@media print{${FRAME},figure[data-tl-state]>button{display:none!important}
${LIVE}${QUOTE}::after{content:attr(cite);display:block;direction:ltr;text-align:start;overflow-wrap:anywhere}}`;

let sheet: CSSStyleSheet | undefined;

/**
 * Gives a document or shadow root the styles, once.
 * @returns whether it could; an old browser keeps the text
 */
export function styled(root: Node): boolean {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  try {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(RULES);
    }
    const { adoptedStyleSheets } = root;
    if (!adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
    return true;
  } catch {
    return false;
  }
}
