/** The index of the search, fetched when somebody is about to search. */
import type { SearchIndex } from "./data.ts";
import { fetchJson } from "./load.ts";
import type { Selection } from "./selection.ts";

/**
 * What fetches the index of an address once and hands it to the selection. It tells whether there is one that was not
 * there before; after a failure the next call tries again. `ended` hears whether it is there as soon as that is known.
 */
export function searching(
  address: string,
  selection: Selection,
  ended: (isThere: boolean) => void,
): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  let told = false;
  const ask = async (): Promise<boolean> => {
    try {
      const [index, { matcher }] = await Promise.all([fetchJson<SearchIndex>(address), import("./search.ts")]);
      selection.searchBy(matcher(index));
      ended(true);
      return true;
    } catch {
      asked = undefined;
      ended(false);
      return false;
    }
  };
  return async () => {
    asked ??= ask();
    const there = await asked;
    const isNew = there && !told;
    told = there;
    return isNew;
  };
}
