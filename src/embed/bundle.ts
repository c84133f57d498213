/** Makes one classic script of an entry and all it imports, as embed documents and their hosts can run it anywhere. The only importer of esbuild. */
import { build as bundle, type Plugin } from "esbuild";

/** Old enough for what newsrooms' readers have, new enough for what we write. */
const TARGET = "es2022";

const bundled = new Map<string, Promise<string>>();

/** What is left out of a script: packages and files by what stands in for them. All paths are from the project's folder. */
export interface LeftOut {
  /** Expressions by the code that is known at build to be theirs. */
  readonly known?: Readonly<Record<string, string>>;
  readonly packages?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * The script of an entry, a path from the project's folder; each is made once.
 * @throws if something in it cannot be found or read
 * @example await bundleScript("src/embed/frame.ts") // "(()=>{…})();"
 */
export function bundleScript(entry: string, leftOut: LeftOut = {}): Promise<string> {
  const known = bundled.get(entry) ?? make(entry, leftOut);
  bundled.set(entry, known);
  return known;
}

async function make(entry: string, { known = {}, packages = {}, files = {} }: LeftOut): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    alias: Object.fromEntries(Object.entries(packages).map(([name, file]) => [name, pathOf(file)])),
    define: known,
    plugins: [replacing(files)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: TARGET,
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${entry} makes no script`);
  return script.text.trim();
}

/** Tells a question of ours from one that esbuild asks. */
const ASKED = Symbol();

/** A file that is imported under whatever relative path is known by its whole one. */
function replacing(files: Readonly<Record<string, string>>): Plugin {
  const known = new Map(Object.entries(files).map(([file, other]) => [pathOf(file), pathOf(other)]));
  return {
    name: "replacing",
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, kind, resolveDir }) => {
        if (pluginData === ASKED) return undefined;
        const found = await build.resolve(path, { kind, resolveDir, pluginData: ASKED });
        const other = known.get(found.path);
        return other === undefined ? undefined : { path: other };
      });
    },
  };
}

function pathOf(file: string): string {
  return `${process.cwd()}/${file}`;
}
