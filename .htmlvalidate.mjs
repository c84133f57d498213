/** Every page of dist/ passes this (e2e/html.spec.ts). A rule that is off says why. */
/** @type {import("html-validate").ConfigData} */
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // A filter is a group of boxes of one name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // Checksums guard what others serve; our own styles come with the page itself.
    "require-sri": ["error", { target: "crossorigin" }],
    // Astro writes <meta … /> or <meta …> as it likes; both are HTML.
    "void-style": "off",
    // Lines are cut where Astro cuts them; no reader sees them.
    "no-trailing-whitespace": "off",
    // Titles carry the event's own title and the site's name; search engines cut, tabs do too.
    "long-title": "off",
    // Safari takes the list role from lists without markers; saying it again gives it back.
    "no-redundant-role": "off",
  },
};
