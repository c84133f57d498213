/** What stands in an embed document as it is: it is ours, and escaping would change what it says. The policy knows it by its hash. */
import { createComponent, render, unescapeHTML } from "astro/compiler-runtime";
import { safeJson } from "../../export/jsonld.ts";

interface Styles {
  readonly styles: string;
}

interface Data {
  readonly data: unknown;
}

export const InlineStyles = createComponent({
  factory: (_result: unknown, { styles }: Styles) => render`<style>${unescapeHTML(styles)}</style>`,
});

/** Data for a script, without a single `<`. */
export const InlineData = createComponent({
  factory: (_result: unknown, { data }: Data) =>
    render`<script type="application/json" class="data">${unescapeHTML(safeJson(data))}</script>`,
});
