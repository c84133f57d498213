/**
 * Sets the content security policy, and the stylesheet behind it, at this very place in the head:
 * left to itself Astro puts it last, where what stands before it escapes it.
 */
import { createComponent, renderHead, render } from "astro/compiler-runtime";

export const Policy = createComponent({
  factory: () => render`${renderHead()}`,
});
