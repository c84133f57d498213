import { bundleScript } from "../../embed/bundle.ts";

/** The loader: it changes within version 1 and never breaks. */
export async function GET(): Promise<Response> {
  const script = await bundleScript("src/embed/loader.ts");
  return new Response(`${script}\n`, { headers: { "Content-Type": "text/javascript" } });
}
