/** Nodes of schema.org as JSON-LD 1.1, and their names. */
import { defaultLocale, type Publication } from "../publication.ts";

export type Value = string | number | boolean | Node | readonly Value[];

/** A field without a value is left out by `JSON.stringify`. */
export interface Node {
  readonly [field: string]: Value | undefined;
}

/**
 * The name of a thing, one for all languages: a page of the default one, and what of it is meant.
 * @example idOf(publication, "actors/envoy-a/", "actor") // "https://timeline.example/actors/envoy-a/#actor"
 */
export function idOf(publication: Publication, page: string, fragment: string): string {
  return `${publication.address(defaultLocale(publication), page)}#${fragment}`;
}

/**
 * A list, or nothing where it is empty: an empty one says nothing in JSON-LD.
 * @example some([]) // undefined
 */
export function some<T extends Value>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** A node by its name alone. */
export function reference(node: Node): Node {
  return { "@id": node["@id"] };
}
