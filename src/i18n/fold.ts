/**
 * What search compares: spellings of one word that nobody means to tell apart become one. The build folds what can be
 * found, the browser what is typed, both by this one function, so it stays small and needs no other module.
 */

/** Letters that are one letter to whoever types them. A hamza on its seat is a mark, and gone before this. */
const ONE_LETTER: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  // Latin letters that no mark was put on: they do not come apart.
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

const VARIANTS = new RegExp(`[${Object.keys(ONE_LETTER).join("")}]`, "gu");

/** The hamza without a seat, the tatweel, what controls direction or joining, apostrophes and the ʿayn of scholars. */
const NOTHING = /[\u0621\u0674\u0640\p{M}\p{Cf}'‘’‛`\u02B9-\u02C1]/gu;

/** The digits of Arabic and of Persian stand in their blocks in order. */
const DIGITS = /[٠-٩۰-۹]/gu;

/**
 * A text without what spellings differ in: words of small letters and Western digits, a single space between them.
 * @example fold("المَنارة الأولى") // "المناره الاولي"
 * @example fold("al-Ṣaḥrāʾ, ٢٠") // "al sahra 20"
 */
export function fold(text: string): string {
  return (
    text
      // Typed for an apostrophe; NFKD would make it a space with a mark.
      .replaceAll("´", "'")
      .normalize("NFKD")
      .toLowerCase()
      .replace(NOTHING, "")
      .replace(VARIANTS, (letter) => ONE_LETTER[letter] ?? letter)
      .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
