import { compiled } from "../_editions.ts";

/** The whole timeline (contract, version 1). */
export async function GET(): Promise<Response> {
  const { timeline } = await compiled();
  return new Response(`${JSON.stringify(timeline, null, 2)}\n`);
}
