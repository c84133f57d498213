/** The strings of a source file, which are all a reader can ever see of it; comments and names are not strings. */
import ts from "typescript";
import { scriptsOf } from "./imports.ts";

export interface Found {
  readonly text: string;
  readonly line: number;
}

function stringsOfTypeScript(code: string): Found[] {
  const file = ts.createSourceFile("x.ts", code, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const address = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
    const literal =
      ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);
    if (literal && !address) {
      found.push({ text: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** Keys are left out: they are names that code uses; only values are shown. */
function valuesOfJson(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(valuesOfJson) : [];
}

const lines = (text: string): Found[] => text.split("\n").map((line, at) => ({ text: line, line: at + 1 }));
const withoutComments = (text: string) => text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//gu, "");

/**
 * Every string of a file by its extension; of templates and styles everything but comments.
 * @example stringsOf("a.ts", 'const a = "b"; // c') // [{ text: "b", line: 1 }]
 */
export function stringsOf(name: string, content: string): Found[] {
  if (name.endsWith(".ts")) return stringsOfTypeScript(content);
  if (name.endsWith(".json")) return valuesOfJson(JSON.parse(content)).map((text) => ({ text, line: 1 }));
  if (!name.endsWith(".astro")) return lines(withoutComments(content));
  const { code, template } = scriptsOf(content);
  return [...stringsOfTypeScript(code), ...lines(withoutComments(template))];
}
