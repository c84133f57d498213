/** A page of somebody else's on this machine: a browser lets no page that was made up for it fetch from here. */
import { createServer } from "node:http";
import { listen, type Served } from "../serve.ts";

/** Serves one page at every address. */
export function around(html: string): Promise<Served> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  return listen(server);
}
