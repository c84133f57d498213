/** A page of somebody else's on this machine: a browser lets no page that was made up for it fetch from here. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Served } from "../serve.ts";

/** Serves one page at every address. */
export async function around(html: string): Promise<Served> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
