/** Serves the site at the address it was built for, for as long as the tests run: a host that sends no headers of its own. */
import { serve } from "../serve.ts";
import { prepared, SITE_FOLDER } from "./site.ts";

/** Playwright's global set-up; what it gives back is the clean-up. */
export default async function start(): Promise<() => Promise<void>> {
  const { close } = await serve(SITE_FOLDER, "/", { port: prepared().port });
  return close;
}
