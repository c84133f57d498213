/** The one loader: everything in the content folder, compiled and checked, as a single entry. */
import { defineCollection } from "astro:content";
import { z } from "zod";
import { compile } from "./compile/compile.ts";
import { frozenNames } from "./compile/freeze.ts";
import { readArticles } from "./compile/articles.ts";
import { formatIssue } from "./compile/issues.ts";
import { articlesDir, basePath, contentDir, siteUrl } from "./compile/settings.ts";
import type { Compiled } from "./components/edition.ts";

const compiled = defineCollection({
  loader: {
    name: "compiled",
    load: async ({ store }) => {
      // What an earlier build left would otherwise stay, whatever folder it came from.
      store.clear();
      const folder = contentDir();
      const { issues, compiled } = compile(folder, { siteUrl: siteUrl(), base: basePath() });
      if (compiled === undefined) throw new Error(issues.map((issue) => formatIssue(issue, `${folder}/`)).join("\n"));
      const { site, views, timeline } = compiled;
      const articles = await readArticles(articlesDir(), timeline.sources);
      store.set({ id: "all", data: { site, views, timeline, articles, frozen: frozenNames(timeline.hash) } });
    },
  },
  schema: z.custom<Compiled>(),
});

export const collections = { compiled };
