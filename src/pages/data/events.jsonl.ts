import { compiled } from "../_editions.ts";

/** One event a line, as in `events.json`. */
export async function GET(): Promise<Response> {
  const { timeline } = await compiled();
  return new Response(timeline.events.map((event) => `${JSON.stringify(event)}\n`).join(""));
}
