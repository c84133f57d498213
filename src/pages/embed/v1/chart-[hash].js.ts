import { chartName } from "../../../components/embed/chart-file.ts";
import { chartScript } from "../../../components/embed/document.ts";

/** One file. */
export async function getStaticPaths() {
  return [{ params: { hash: await chartName() } }];
}

/** The chart of embed documents, one classic script: a frame without an origin of its own can run no module. */
export async function GET(): Promise<Response> {
  return new Response(await chartScript(), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}
