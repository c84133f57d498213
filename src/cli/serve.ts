/** `npm start`, after the build: serves the site, on the next port where 4321 is taken, and says where. */
import { preview } from "astro";
import { outDir } from "../compile/settings.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

const server = await preview({ outDir: outDir(), logLevel: "info" });
await server.closed();
