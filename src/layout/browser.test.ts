import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const HERE = import.meta.dirname;

/** Every file and package that one reaches by imports which are more than types. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.endsWith(".ts")) return found;
  const text = readFileSync(file, "utf8");
  for (const [, specifier = ""] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gmu))
    reached(specifier.startsWith(".") ? join(dirname(file), specifier) : specifier, found);
  return found;
}

it.each(["plan.ts", "scene.ts", "strip.ts", "blend.ts"])(
  "%s brings a browser no strings of the site, no dates and no package",
  (entry) => {
    const files = [...reached(join(HERE, entry))];
    const names = files.map((file) => file.replace(join(HERE, ".."), "src"));
    expect(names).toContain(`src/layout/${entry}`);
    expect(
      names.filter((name) => !/^src\/(?:layout|timeline)\/|^src\/i18n\/(?:locale|months)\.ts$/u.test(name)),
    ).toEqual([]);
  },
);
