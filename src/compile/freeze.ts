/**
 * Frozen editions: files of what the records said once, which never change again. A build writes them aside, here they
 * are kept in `public/frozen/<hash>/`, each with its own SHA-256 in the manifest. Nothing is ever written over.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./canonical.ts";

/** Where they are kept, from the project's folder. */
export const FROZEN = "public/frozen";

const MANIFEST = "manifest.json";

/** So much of the hash of the content stands in addresses, in hexadecimal digits. */
const LENGTH = 16;

/**
 * What stands for a content in the addresses of its frozen editions.
 * @example frozenHash("0123456789abcdef0123…") // "0123456789abcdef"
 */
export function frozenHash(hash: string): string {
  return hash.slice(0, LENGTH);
}

/** The names of the editions that have been frozen of a content, `all.en.html`; none if it never was. */
export function frozenNames(hash: string, folder = FROZEN): string[] {
  const kept = join(folder, frozenHash(hash));
  return existsSync(kept) ? htmlIn(kept) : [];
}

/** What freezing has done: the folders that are new, and those that were there before. */
export interface Frozen {
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Keeps what a build has written, with the hash of each file in the manifest.
 * @param from the `frozen/` of a built site
 * @throws if a build has written a folder without a manifest
 */
export function freeze(from: string, folder = FROZEN): Frozen {
  const found = existsSync(from) ? readdirSync(from) : [];
  const isKept = (hash: string): boolean => existsSync(join(folder, hash));
  const [kept, added] = [found.filter(isKept), found.filter((hash) => !isKept(hash))];
  for (const hash of added) {
    const manifest = JSON.parse(readFileSync(join(from, hash, MANIFEST), "utf8")) as object;
    mkdirSync(folder, { recursive: true });
    cpSync(join(from, hash), join(folder, hash), { recursive: true });
    const files = htmlIn(join(folder, hash)).map((name) => described(join(folder, hash), name));
    writeFileSync(join(folder, hash, MANIFEST), `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);
  }
  return { added, kept };
}

function described(folder: string, name: string) {
  const bytes = readFileSync(join(folder, name));
  return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

/**
 * What is wrong with what is kept: a file that is missing, was changed, or is not in the manifest.
 * @example thawed("public/frozen") // ["0123456789abcdef/all.en.html is not what was frozen"]
 */
export function thawed(folder = FROZEN): string[] {
  const hashes = existsSync(folder) ? readdirSync(folder) : [];
  return hashes.flatMap((hash) => {
    const { files } = JSON.parse(readFileSync(join(folder, hash, MANIFEST), "utf8")) as {
      readonly files: readonly { readonly name: string; readonly sha256: string }[];
    };
    const names = files.map(({ name }) => name);
    const changed = files.filter(
      ({ name, sha256: then }) =>
        !existsSync(join(folder, hash, name)) || then !== described(join(folder, hash), name).sha256,
    );
    return [
      ...changed.map(({ name }) => `${hash}/${name} is not what was frozen`),
      ...htmlIn(join(folder, hash))
        .filter((name) => !names.includes(name))
        .map((name) => `${hash}/${name} is not in the manifest`),
    ];
  });
}

function htmlIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort();
}
