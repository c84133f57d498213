/** The sanitisers that CMS, forums and mail programs run over what is pasted, each as it comes. */
import { JSDOM } from "jsdom";
import { consumer } from "./packages.ts";

export interface Sanitiser {
  readonly name: string;
  readonly clean: (html: string) => Promise<string>;
}

async function dompurify(html: string): Promise<string> {
  const purifier = await consumer<(window: unknown) => { sanitize: (html: string) => string }>("dompurify");
  return purifier(new JSDOM("").window).sanitize(html);
}

interface Processor {
  use: (plugin: unknown, options?: object) => Processor;
  process: (html: string) => Promise<unknown>;
}

async function rehype(html: string): Promise<string> {
  const { unified } = await consumer<{ unified: () => Processor }>("unified");
  const [parse, sanitize, stringify] = await Promise.all(
    ["rehype-parse", "rehype-sanitize", "rehype-stringify"].map((name) => consumer<unknown>(name)),
  );
  return String(await unified().use(parse, { fragment: true }).use(sanitize).use(stringify).process(html));
}

export const SANITISERS: readonly Sanitiser[] = [
  { name: "DOMPurify", clean: dompurify },
  {
    name: "sanitize-html",
    clean: async (html) => (await consumer<(html: string) => string>("sanitize-html"))(html),
  },
  { name: "rehype-sanitize", clean: rehype },
  { name: "js-xss", clean: async (html) => (await consumer<(html: string) => string>("xss"))(html) },
];

/** Drops figures with all that is in them. Nothing can be done about that; the golden files tell what is left. */
export const INSANE: Sanitiser = {
  name: "insane",
  clean: async (html) => (await consumer<(html: string) => string>("insane"))(html),
};
