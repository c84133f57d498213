/**
 * The packages of this folder. They are there only once `npm ci` was run here, which types and lint cannot count on: so
 * each is loaded by its name, and who loads it says which part of it is used.
 */
import { join } from "node:path";

/** A package as it would be imported; for one of CommonJS that is what it exports. */
export async function consumer<T>(name: string): Promise<T> {
  const loaded = (await import(name)) as { readonly default?: T };
  return loaded.default ?? (loaded as T);
}

/** The path of a file of a package: `pym.js/dist/pym.v1.js`. */
export const packageFile = (file: string): string => join(import.meta.dirname, "node_modules", file);
