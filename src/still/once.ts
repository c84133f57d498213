/** What is made when it is first asked for, and then kept. */

/**
 * A function that makes something the first time and gives the same afterwards, whatever it was.
 * @example once(() => [])() // []
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
