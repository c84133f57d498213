/** Pages whose policies forbid much: the text stays, no grey box appears, nothing is thrown. */
import { serve } from "../serve.ts";
import { expectLive, expectText } from "./figures.ts";
import { documentIn } from "./frames.ts";
import { headersFor } from "./headers.ts";
import { SITE_FOLDER, siteText } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, test } from "./test.ts";

const COEP = "cross-origin-embedder-policy";
const CSP = "content-security-policy";

/** Where a page of such headers ends: with the text, or with the frame. */
const POLICIES: readonly {
  readonly name: string;
  readonly headers: (site: string) => Record<string, string>;
  readonly live: boolean;
}[] = [
  { name: "takes scripts and frames from nowhere else", headers: () => ({ [CSP]: "default-src 'self'" }), live: false },
  {
    name: "takes our script, but no frames",
    headers: (site) => ({ [CSP]: `script-src 'self' ${site}; frame-src 'none'` }),
    live: false,
  },
  {
    name: "takes both, and no styles from anywhere",
    headers: (site) => ({ [CSP]: `default-src 'none'; script-src ${site}; frame-src ${site}` }),
    live: true,
  },
  {
    name: "wants trusted types",
    headers: () => ({ [CSP]: "require-trusted-types-for 'script'; trusted-types 'none'" }),
    live: true,
  },
  {
    name: "embeds only what asks for it (COEP require-corp)",
    headers: () => ({ [COEP]: "require-corp" }),
    live: false,
  },
  {
    name: "embeds without credentials (COEP credentialless)",
    headers: () => ({ [COEP]: "credentialless" }),
    live: false,
  },
];

for (const { name, headers, live } of POLICIES) {
  test(`a page that ${name} shows the ${live ? "frame" : "text"} and throws nothing`, async ({
    page,
    host,
    origin,
    timeline,
  }) => {
    const thrown: unknown[] = [];
    page.on("pageerror", (error) => thrown.push(error));
    const body = pastedHtml("safe", embeddedOf({ event: timeline.events[0]?.id ?? "" }, "en", origin));
    const site = new URL(origin).origin;
    await page.goto(host.show({ body, headers: headers(site) }), { waitUntil: "networkidle" });
    await (live ? expectLive : expectText)(page);
    expect(thrown).toEqual([]);
  });
}

for (const policy of ["require-corp", "credentialless"]) {
  for (const reading of ["netlify", "cloudflare"] as const) {
    test(`a page with COEP ${policy} shows the frame where ${reading} sends what _headers says`, async ({
      page,
      host,
      timeline,
    }) => {
      const served = await serve(SITE_FOLDER, "/", { headersOf: headersFor(siteText("_headers"), reading) });
      try {
        const body = pastedHtml("safe", embeddedOf({ event: timeline.events[0]?.id ?? "" }, "en", `${served.origin}/`));
        await page.goto(host.show({ body, headers: { [COEP]: policy } }));
        await expectLive(page);
      } finally {
        await served.close();
      }
    });
  }

  test(`a page with COEP ${policy} shows a frame that it loads without credentials`, async ({ page, host, origin }) => {
    const body = `<iframe credentialless src="${origin}embed/v1/en/" title="embedded" style="width:100%;height:600px"></iframe>`;
    await page.goto(host.show({ body, headers: { [COEP]: policy } }));
    const frame = await documentIn(page.locator("iframe"));
    await expect(frame.locator(".entry").first()).toBeVisible();
  });
}

for (const reading of ["netlify", "cloudflare"] as const) {
  test(`_headers as ${reading} reads it lets everybody embed and read, and keeps hashed files for ever`, () => {
    const of = headersFor(siteText("_headers"), reading);
    for (const path of [
      "/embed/v1/en/events/x/",
      "/embed/v1.js",
      "/oembed/v1/ar/views/all.json",
      "/img/en/views/all.png",
      "/data/events.json",
      "/frozen/0/all.en.html",
    ]) {
      expect(of(path), path).toMatchObject({
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
      });
      expect(of(path)["x-frame-options"], path).toBeUndefined();
      expect(of(path)[CSP] ?? "", path).not.toMatch(/frame-ancestors (?!\*)/u);
    }
    expect(of("/embed/v1/en/")[COEP]).toBe("require-corp");
    expect(of("/embed/v1.0.0.js")["cache-control"]).toContain("immutable");
    expect(of("/embed/v1.js")["cache-control"] ?? "").not.toContain("immutable");
  });
}
