/** What a source file imports, read with TypeScript's own parser; of an .astro file its scripts. */
import ts from "typescript";

export interface Import {
  readonly specifier: string;
  /** Gone before anything runs: `import type` and nothing else. */
  readonly typeOnly: boolean;
}

/** The TypeScript inside an .astro file: what stands between the fences and in `<script>`. */
export function scriptsOf(astro: string): { code: string; template: string } {
  const fence = /^\s*---\r?\n(?<code>[\s\S]*?)\n---/u.exec(astro);
  let code = fence?.groups?.["code"] ?? "";
  const template = astro
    .slice(fence?.[0].length ?? 0)
    .replace(/<script\b[^>]*>([\s\S]*?)<\/script>/gu, (_, script: string) => {
      code += `\n${script}`;
      return "";
    });
  return { code, template };
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/**
 * Every import of a file, `import()` and `export … from` included.
 * @example importsOf("a.ts", 'import type { Day } from "./span.ts";') // [{ specifier: "./span.ts", typeOnly: true }]
 */
export function importsOf(file: string, text: string): Import[] {
  const code = file.endsWith(".astro") ? scriptsOf(text).code : text;
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const typeOnly =
        (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
        (ts.isExportDeclaration(node) && node.isTypeOnly);
      found.push({ specifier: specifier.text, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}
