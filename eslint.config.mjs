/** Typed rules for every .ts file; a rule that is off says why. Warnings fail too (`npm run lint`). */
import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "dist*/",
    ".astro/",
    ".cache/",
    "archive/",
    "coverage/",
    "test-results/",
    "content/schema/",
    "public/",
  ]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // `strictest` (noPropertyAccessFromIndexSignature) demands process.env["X"], which this rule forbids.
      "@typescript-eslint/dot-notation": "off",
      // Splitting a text into code points is meant where it is done: labels are counted and glyphs measured so.
      "@typescript-eslint/no-misused-spread": "off",
      // A whole number in a sentence needs no String(…) around it; everything else still does.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // What these print is what they are for.
    files: ["src/cli/**", "e2e/**"],
    rules: { "no-console": "off" },
  },
  {
    // A default export only where a tool insists on one (STYLE.md): configuration files.
    files: ["src/**/*.ts"],
    // A .d.ts describes a package as it is.
    ignores: ["src/content.config.ts", "src/**/*.d.ts"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name." }],
    },
  },
  {
    // The only clock and the only zone are parameters: these would read the machine's.
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Nothing here may depend on the clock: pass the day in." },
        { object: "Math", property: "random", message: "Two builds must give the same bytes." },
      ],
    },
  },
  {
    // Templates are type-checked by `astro check`; ESLint's parser sees them without types.
    files: ["**/*.astro"],
    extends: [
      tseslint.configs.recommended,
      astro.configs["flat/recommended"],
      astro.configs["flat/jsx-a11y-recommended"],
    ],
    rules: {
      // Text from content is escaped everywhere; markup comes from templates alone.
      "astro/no-set-html-directive": "error",
      "astro/no-unused-css-selector": "error",
    },
  },
  {
    // Markup that is made, and so escaped, by a document of src/still/; and data without a single `<`.
    files: ["src/components/Still.astro", "src/components/Linked.astro"],
    rules: { "astro/no-set-html-directive": "off" },
  },
);
