import { searchIndex } from "../../components/chart-data.ts";
import { compiled } from "../_editions.ts";

/** What the search looks through; no contract. */
export async function GET(): Promise<Response> {
  const { timeline } = await compiled();
  return new Response(JSON.stringify(searchIndex(timeline)));
}
