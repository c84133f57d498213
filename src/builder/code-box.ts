/** The box of the code: what is seen has its tags on lines of their own, what is copied is the code to the letter. */

/**
 * Markup as it is shown: no line has both a tag and text, since one that ran from left to right and back again could not
 * be read. Code of several lines is shown as it is: no break in it is ours.
 * @example shownAs("<p>On 17 May</p>") // "<p>\nOn 17 May\n</p>"
 */
export function shownAs(code: string): string {
  if (!isBroken(code)) return code;
  return code
    .replaceAll(/<[^>]*>/gu, "\n$&\n")
    .replaceAll(/\n+/gu, "\n")
    .trim();
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
  return code.startsWith("<") && !code.includes("\n");
}
