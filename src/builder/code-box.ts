/** The box of the code: what is seen has its tags on lines of their own, what is copied is the code to the letter. */

/** Tags one after another, and the marks of direction that open before the text behind them. */
const TAGS = /(?:<[^>]*>\u2069*)+[\u2066\u2067\u200f]*/gu;

/**
 * Markup with Arabic in it as it is shown: no line has both a tag and text, since one that ran from left to right and
 * back again could not be read. Any other code is shown as it is.
 * @example shownAs("<p>هدنة</p>") // "<p>\nهدنة\n</p>"
 */
export function shownAs(code: string): string {
  if (!isBroken(code)) return code;
  return code.replaceAll(TAGS, "\n$&\n").trim();
}

/**
 * Shows a code in the box; copied from there by hand, it comes without our breaks.
 * @param code what is to be copied
 */
export function showCode(box: HTMLTextAreaElement, code: string): void {
  box.value = shownAs(code);
  box.oncopy = (event) => {
    if (!isBroken(code) || event.clipboardData === null) return;
    const chosen = box.value.slice(box.selectionStart, box.selectionEnd);
    if (chosen === "") return;
    event.clipboardData.setData("text/plain", chosen.replaceAll("\n", ""));
    event.preventDefault();
  };
}

function isBroken(code: string): boolean {
  // In code of several lines no break is ours.
  return code.startsWith("<") && !code.includes("\n") && /\p{Script=Arabic}/u.test(code);
}
