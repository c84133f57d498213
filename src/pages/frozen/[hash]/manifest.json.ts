import { frozenHash } from "../../../compile/freeze.ts";
import { freezes } from "../../../compile/settings.ts";
import { manifestOf } from "../../../components/embed/frozen.ts";
import { defaultEdition } from "../../_editions.ts";

/** One, where there are editions. */
export async function getStaticPaths() {
  return freezes() ? [{ params: { hash: frozenHash((await defaultEdition()).timeline.hash) } }] : [];
}

/** What the editions beside it are, for whoever keeps or checks them. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(manifestOf(await defaultEdition())));
}
