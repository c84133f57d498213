/**
 * What the tests of the embeds need beside their packages: the real site built for an address at which it is then
 * served (oEmbed, canonical links and the loader name it in full), and the programs of `tools.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "../build.ts";
import { freePort } from "./port.ts";
import { PREPARED, SITE_FOLDER } from "./site.ts";
import type { Prepared } from "./site.ts";
import { getTools } from "./tools.ts";

const port = await freePort();
const { ok, output } = build({ SITE_URL: `http://127.0.0.1:${port}`, OUT_DIR: SITE_FOLDER, FREEZE: "1" });
if (!ok) {
  console.error(`The site for the embeds cannot be built:\n${output}`);
  process.exit(1);
}
const prepared: Prepared = { port, tools: getTools() };
mkdirSync(dirname(PREPARED), { recursive: true });
writeFileSync(PREPARED, JSON.stringify(prepared));
for (const [tool, { missing }] of Object.entries(prepared.tools)) {
  if (missing !== undefined) console.log(`note: no ${tool}, so what needs it is skipped: ${missing}`);
}
