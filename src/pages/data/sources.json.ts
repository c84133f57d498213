import { compiled } from "../_editions.ts";

/** The articles, as in `events.json`, for those who want them alone. */
export async function GET(): Promise<Response> {
  const { timeline } = await compiled();
  const { version, title, scope, updated, hash, licence, sources } = timeline;
  return new Response(`${JSON.stringify({ version, title, scope, updated, hash, licence, sources }, null, 2)}\n`);
}
