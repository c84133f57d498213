/** Messages of the dates floor, which come as one line, in the three parts that ours have. */

export interface Told {
  readonly problem: string;
  readonly found: string;
  readonly instead: string;
}

/**
 * Takes a message apart.
 * @example told(`unknown rule; found "x"; write "y"`) // { problem: "unknown rule", found: '"x"', instead: '"y"' }
 */
export function told(message: string): Told {
  const write = message.lastIndexOf("; write ");
  const head = write < 0 ? message : message.slice(0, write);
  const found = head.indexOf("; found ");
  return {
    problem: found < 0 ? head : head.slice(0, found),
    found: found < 0 ? "" : head.slice(found + "; found ".length),
    instead: write < 0 ? "" : message.slice(write + "; write ".length),
  };
}
