/** How much of an article its quotations show: more than a part of it would be the article itself. */
import { fault, type Located } from "../content.ts";
import type { Issue } from "../issues.ts";
import type { Article } from "./article.ts";
import type { Passage } from "./passage.ts";

export const LARGEST_SHARE = 0.15;

/** The issue of an article of which too many words are shown; words shown twice count once. */
export function checkShare(source: Located<unknown>, article: Article, shown: readonly Passage[]): Issue[] {
  let all = 0;
  let quoted = 0;
  for (const [index, text] of article.paragraphs.entries()) {
    const here = shown.filter(({ paragraph }) => paragraph === index + 1);
    for (const word of text.matchAll(/\S+/gu)) {
      all++;
      const end = word.index + word[0].length;
      if (here.some((passage) => passage.start < end && word.index < passage.end)) quoted++;
    }
  }
  const most = Math.floor(all * LARGEST_SHARE);
  if (quoted <= most) return [];
  const found = `${String(quoted)} of ${String(all)} words`;
  return [fault(source, ["file"], "is quoted beyond 15 %", found, `shorter quotes, ${String(most)} words in all`)];
}
