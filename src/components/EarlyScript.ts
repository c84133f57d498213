/** A script that stands in the page itself and so runs before anything is seen; the policy has to know its hash. */
import { createComponent, render, unescapeHTML } from "astro/compiler-runtime";

interface Props {
  /** As it is: it is ours, and escaping would change what it says. */
  code: string;
}

export const EarlyScript = createComponent({
  factory: (_result: unknown, { code }: Props) => render`<script>${unescapeHTML(code)}</script>`,
});
