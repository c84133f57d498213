/** Programs that turn the address of a page into what is embedded of it, by oEmbed and discovery alone. */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { consumer, packageFile } from "./packages.ts";
import { freePort } from "./port.ts";

export interface Consumer {
  readonly name: string;
  /** The HTML it would put on its page, `undefined` if it finds none. */
  readonly html: (page: string) => Promise<string | undefined>;
}

interface WithHtml {
  readonly html?: string;
}

async function unfurled(page: string): Promise<string | undefined> {
  const { unfurl } = await consumer<{ unfurl: (url: string) => Promise<{ oEmbed?: WithHtml }> }>("unfurl.js");
  return (await unfurl(page)).oEmbed?.html;
}

async function extracted(page: string): Promise<string | undefined> {
  const { extract } = await consumer<{ extract: (url: string) => Promise<WithHtml> }>("@extractus/oembed-extractor");
  return (await extract(page)).html;
}

type Scraper = (of: { url: string; html: string }) => Promise<{ iframe?: string }>;

async function scraped(page: string): Promise<string | undefined> {
  const metascraper = await consumer<(rules: unknown[]) => Scraper>("metascraper");
  const iframe = await consumer<() => unknown>("metascraper-iframe");
  const html = await (await fetch(page)).text();
  return (await metascraper([iframe()])({ url: page, html })).iframe;
}

type Oembetter = () => { fetch: (url: string, done: (error: Error | null, found?: WithHtml) => void) => void };

async function bettered(page: string): Promise<string | undefined> {
  const oembetter = await consumer<Oembetter>("oembetter");
  return new Promise((found, failed) => {
    oembetter().fetch(page, (error, answer) => {
      if (error) failed(error);
      else found(answer?.html);
    });
  });
}

export const CONSUMERS: readonly Consumer[] = [
  { name: "unfurl.js", html: unfurled },
  { name: "@extractus/oembed-extractor", html: extracted },
  { name: "metascraper-iframe", html: scraped },
  { name: "oembetter", html: bettered },
];

export interface Iframely extends Consumer {
  readonly stop: () => void;
}

/** Iframely's server, as who hosts it himself runs it (`iframely/config.js`); its answer is a frame of its own making. */
export async function startIframely(): Promise<Iframely> {
  // It looks for plug-ins in a folder that npm makes only if it has to.
  mkdirSync(packageFile("iframely/node_modules"), { recursive: true });
  const port = await freePort();
  const server = spawn(process.execPath, [packageFile("iframely/server.js")], {
    cwd: join(import.meta.dirname, "iframely"),
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((started, failed) => {
    server.stdout.on("data", (text: Buffer) => {
      if (text.toString().includes("iframely is running")) started();
    });
    server.on("exit", (code) => {
      failed(new Error(`Iframely ended with ${code ?? "no code"}`));
    });
  });
  return {
    name: "Iframely",
    html: async (page) => {
      const answer = await fetch(`http://127.0.0.1:${port}/oembed?url=${encodeURIComponent(page)}`);
      return ((await answer.json()) as WithHtml).html;
    },
    stop: () => {
      server.kill("SIGKILL");
    },
  };
}
