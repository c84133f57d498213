/** How many articles tell of something, and how many of them stand on their own. */
import type { Locale } from "./locale.ts";
import { translate } from "./strings.ts";

/**
 * Articles and their origins, as under a title in the list.
 * @example articleCounts({ articles: 2, independent: 1 }, "ar") // "مقالان، أصل واحد"
 */
export function articleCounts(
  { articles, independent }: { readonly articles: number; readonly independent: number },
  locale: Locale,
): string {
  const t = translate(locale);
  return t("count.articlesOrigins", {
    articles: t("count.articles", { n: articles }),
    origins: t("count.origins", { n: independent }),
  });
}
