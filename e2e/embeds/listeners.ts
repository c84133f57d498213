/**
 * Pages that make frames as high as their documents say, each with the script that newsrooms use for it. Those without a
 * package are written here from what is known of their messages.
 */
import type { HostPage } from "./host.ts";

export interface Listener {
  readonly name: string;
  /** A page with one frame of this address. */
  readonly page: (source: string) => HostPage;
}

const script = (code: string) => `<script>${code}</script>`;
const library = (file: string) => `<script src="/lib/${file}"></script>`;
const iframe = (source: string, attributes = "") =>
  `<iframe src="${source.replaceAll("&", "&amp;")}" title="embedded" style="width:100%;border:0" ${attributes}></iframe>`;
const onMessage = (code: string) => script(`addEventListener("message", (e) => { ${code} });`);
const sourced = "[...document.querySelectorAll('iframe')].find((f) => f.contentWindow === e.source)";

/** Datawrapper's responsive frame: whose window it is that speaks. */
export const DATAWRAPPER = onMessage(
  `const heights = e.data && e.data["datawrapper-height"];
  if (heights) for (const key in heights) for (const f of document.querySelectorAll("iframe"))
    if (f.contentWindow === e.source) f.style.height = heights[key] + "px";`,
);

/** The one before it, still in old articles: by id, or by what stands in an address. */
export const OLD_DATAWRAPPER = onMessage(
  `const heights = e.data && e.data["datawrapper-height"];
  if (heights) for (const key in heights) {
    const f = document.getElementById("datawrapper-chart-" + key) || document.querySelector("iframe[src*='" + key + "']");
    if (f) f.style.height = heights[key] + "px";
  }`,
);

/** Reuters': only frames of a class, and only where no height was fixed. */
const REUTERS = onMessage(
  `const heights = e.data && e.data["datawrapper-height"];
  if (heights) for (const key in heights) for (const f of document.querySelectorAll("iframe.datawrapper:not([height])"))
    if (f.contentWindow === e.source) f.style.height = heights[key] + "px";`,
);

/** Embedly's, as Medium has it: a text, and the address exactly as it stands in the frame. */
const EMBEDLY = onMessage(
  `if (typeof e.data !== "string") return;
  let said; try { said = JSON.parse(e.data); } catch { return; }
  if (said.context === "iframe.resize") for (const f of document.querySelectorAll("iframe"))
    if (f.src === said.src) f.height = said.height;`,
);

const AMP = onMessage(
  `if (e.data && e.data.sentinel === "amp" && e.data.type === "embed-size") {
    const f = ${sourced};
    if (f) f.style.height = e.data.height + "px";
  }`,
);

export const LISTENERS: readonly Listener[] = [
  {
    name: "pym.js 1.3.2",
    page: (source) => ({
      head: library("pym.js/dist/pym.v1.min.js"),
      body: `<div id="here"></div>${script(`new pym.Parent("here", ${JSON.stringify(source)}, {});`)}`,
    }),
  },
  {
    name: "iframe-resizer 4.3.9",
    page: (source) => ({
      head: library("iframe-resizer4/js/iframeResizer.js"),
      body: iframe(source) + script(`iFrameResize({}, "iframe");`),
    }),
  },
  {
    name: "iframe-resizer 5.5.9",
    page: (source) => ({
      head: library("@iframe-resizer/parent/index.umd.js"),
      body: iframe(source) + script(`iframeResize({ license: "GPLv3" }, "iframe");`),
    }),
  },
  {
    name: "open-iframe-resizer",
    page: (source) => ({
      head: library("@open-iframe-resizer/core/dist/index.umd.cjs"),
      body: iframe(source) + script(`iframeResizer.initialize({}, "iframe");`),
    }),
  },
  {
    name: "@newswire/frames",
    page: (source) => ({
      head: library("@newswire/frames/dist/frames.umd.js"),
      body: `<div id="here"></div>${script(`new newswireFrames.Framer(document.getElementById("here"), { src: ${JSON.stringify(source)} });`)}`,
    }),
  },
  {
    name: "Iframely's embed.js",
    page: (source) => ({
      body: `<div class="iframely-embed"><div class="iframely-responsive" style="padding-bottom:50%">${iframe(source)}</div></div>${library("@iframely/embed.js/dist/embed.js")}`,
    }),
  },
  { name: "Datawrapper", page: (source) => ({ body: DATAWRAPPER + iframe(source) }) },
  { name: "Datawrapper before 2021", page: (source) => ({ body: OLD_DATAWRAPPER + iframe(source) }) },
  { name: "Reuters' own", page: (source) => ({ body: REUTERS + iframe(source, 'class="datawrapper"') }) },
  { name: "Embedly", page: (source) => ({ body: EMBEDLY + iframe(source) }) },
  { name: "AMP", page: (source) => ({ body: AMP + iframe(source) }) },
];

/** A frame as a page of the listener `DATAWRAPPER` or none has it. */
export const frameTag = iframe;
