/** One citation against its article. */
import { fault } from "../content.ts";
import { show, type Issue } from "../issues.ts";
import { allOffsets, isWholeSentence, nearestWords, occurrences, wordsAround, type Article } from "./article.ts";
import type { Citation } from "./citations.ts";

/** Where a citation stands: the letters of its paragraph from `start` on, up to `end`. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export type Located =
  | { readonly passage: Passage; readonly issues: readonly Issue[] }
  | { readonly passage?: undefined; readonly issues: readonly Issue[] };

/** The passage of a citation, or why there is none. */
export function locate(citation: Citation, article: Article): Located {
  const { paragraph, phrase, nth, use } = citation;
  const text = article.paragraphs[paragraph - 1];
  // That the paragraph is beyond the article is told once, by its number.
  if (text === undefined) return { issues: [] };
  const found = occurrences(text, phrase);
  if (found.length === 0) return { issues: [absent(citation, article, text)] };
  if (nth === undefined && found.length > 1) {
    const instead = `nth: 1 to ${String(found.length)} beside it, or more words`;
    return {
      issues: [tell(citation, `stands ${String(found.length)} times in paragraph ${String(paragraph)}`, instead)],
    };
  }
  const start = found[(nth ?? 1) - 1];
  if (start === undefined) {
    const times = found.length === 1 ? "once" : `${String(found.length)} times`;
    return {
      issues: [
        tell(
          citation,
          `stands only ${times} in paragraph ${String(paragraph)}`,
          `nth: ${String(found.length)} or less`,
        ),
      ],
    };
  }
  const end = start + phrase.length;
  const whole = use === "quote" && isWholeSentence(text, start, end);
  return {
    passage: { paragraph, start, end },
    issues: whole ? [tell(citation, "is a whole sentence of the article", "a short phrase of it")] : [],
  };
}

function tell(citation: Citation, problem: string, instead: string): Issue {
  return fault(citation.record, citation.path, problem, show(citation.phrase), instead);
}

/** Why a phrase is not where it should be: another paragraph, part of a word, another letter, or not at all. */
function absent(citation: Citation, article: Article, text: string): Issue {
  const { paragraph, phrase, source } = citation;
  const here = `paragraph ${String(paragraph)} of ${source}`;
  const elsewhere = article.paragraphs.flatMap((other, index) =>
    occurrences(other, phrase).length > 0 ? [index + 1] : [],
  );
  if (elsewhere.length > 0) {
    const where = elsewhere.map((number) => `paragraph: ${String(number)}`).join(" or ");
    return tell(citation, `does not stand in ${here}`, where);
  }
  const [inside] = allOffsets(text, phrase);
  if (inside !== undefined) {
    return tell(citation, `is only part of a word in ${here}`, show(wordsAround(text, inside, phrase.length)));
  }
  const near = nearestWords(text, phrase);
  return tell(citation, `does not stand in ${here}`, near === undefined ? "the words as printed" : show(near));
}
