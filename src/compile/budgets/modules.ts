/** Which scripts come with which: the imports of built modules, followed to the end. */
import { initSync, parse } from "es-module-lexer";
import { resolve, shown } from "./addresses.ts";

/** What a script imports, as addresses. */
export interface Imports {
  /** Loaded with it. */
  readonly fixed: readonly string[];
  /** Loaded when it comes to an `import()`. */
  readonly later: readonly string[];
}

/** Addresses of scripts. */
export interface Reached {
  /** What is loaded before anything is done. */
  readonly first: ReadonlySet<string>;
  /** That, and whatever an `import()` of any of it may load. */
  readonly all: ReadonlySet<string>;
}

/**
 * The imports of the script at an address, or standing in the page at it.
 * @example importsOf("import './b.js'", "https://site.invalid/a.js").fixed // ["https://site.invalid/b.js"]
 * @throws where an `import()` is of an address that is worked out when it runs
 */
export function importsOf(code: string, from: string): Imports {
  initSync();
  const [found] = parse(code, from);
  const addresses = (wanted: (dynamic: boolean) => boolean): string[] =>
    found
      // -2 stands for `import.meta`, -1 for a static import.
      .filter(({ d }) => d !== -2 && wanted(d >= 0))
      .flatMap(({ n, s, e }) => {
        if (n !== undefined) return resolve(n, from) ?? [];
        const written = code.slice(s, e);
        throw new Error(`${shown(from)} imports ${written}, known only when it runs; write the address itself`);
      });
  return { fixed: addresses((dynamic) => !dynamic), later: addresses((dynamic) => dynamic) };
}

/** Everything that comes with the scripts of a page: those with an address, and the imports of those without. */
export function reach(
  scripts: readonly string[],
  inline: readonly Imports[],
  importsAt: (address: string) => Imports,
): Reached {
  const both = ({ fixed, later }: Imports) => [...fixed, ...later];
  const start = [...scripts, ...inline.flatMap(({ fixed }) => fixed)];
  return {
    first: follow(start, (address) => importsAt(address).fixed),
    all: follow([...start, ...inline.flatMap(both)], (address) => both(importsAt(address))),
  };
}

/** Addresses and all that they lead to, each once. */
export function follow(from: readonly string[], next: (address: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (reached.has(address)) continue;
    reached.add(address);
    waiting.push(...next(address));
  }
  return reached;
}
