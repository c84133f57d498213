/** Makes a frame of a figure; its text stays until the frame has spoken, and comes back in print. */
import { ALLOW, SANDBOX } from "../allowed.ts";
import { schemeOf } from "../scheme.ts";
import { allowed } from "./bases.ts";
import { heardOf } from "./heard.ts";
import { styled } from "./styles.ts";

/** In px: what is reserved at most on a figure's word. */
const MOST_RESERVED = 2000;

interface Framed {
  readonly figure: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
}

export interface Upgrader {
  /** Upgrades a figure, if that has not been done. */
  readonly upgrade: (figure: HTMLElement) => void;
  /** To be called with each message that the page gets. */
  readonly heard: (message: MessageEvent) => void;
}

/** For the documents of these sites. */
export function upgrader(bases: readonly string[]): Upgrader {
  const seen = new WeakSet<HTMLElement>();
  const frames = new Set<Framed>();

  function load(figure: HTMLElement, { href, origin }: URL): void {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", SANDBOX);
    frame.allow = ALLOW;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.title = titleOf(figure);
    frame.style.colorScheme = schemeOf(href) ?? "";
    frame.src = href;
    figure.dataset["tlState"] = "waiting";
    reserve(figure);
    frames.add({ figure, frame, origin });
    figure.prepend(frame);
  }

  function upgrade(figure: HTMLElement): void {
    if (seen.has(figure)) return;
    const url = allowed(figure.dataset["tlSrc"] ?? "", bases);
    if (url === undefined) {
      seen.add(figure);
      tell(figure, "error", { reason: "refused" });
      return;
    }
    if (!styled(figure.getRootNode())) return;
    seen.add(figure);
    // A page that was saved, cached or copied has what was made in it the first time.
    for (const old of figure.querySelectorAll(":scope>iframe,:scope>button")) old.remove();
    delete figure.dataset["tlState"];
    if (figure.dataset["tlConsent"] === "click") ask(figure, url, load);
    else load(figure, url);
  }

  function heard({ source, origin, data }: MessageEvent): void {
    const found = [...frames].find(({ frame }) => source !== null && frame.contentWindow === source);
    // A sandboxed frame has no origin but "null".
    if (found === undefined || (origin !== "null" && origin !== found.origin)) return;
    const said = heardOf(data);
    if (said === undefined) return;
    const { figure, frame } = found;
    const { type, ...detail } = said;
    if ("height" in said) {
      frame.style.setProperty("height", `${said.height}px`, "important");
      frame.title = titleOf(figure);
      figure.dataset["tlState"] = "live";
    }
    tell(figure, type, detail);
  }

  return { upgrade, heard };
}

/** Nothing is asked of the site before a click. */
function ask(figure: HTMLElement, url: URL, load: (figure: HTMLElement, url: URL) => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = figure.dataset["tlLoad"] ?? url.host;
  button.addEventListener("click", () => {
    button.remove();
    load(figure, url);
  });
  figure.dataset["tlState"] = "asking";
  const quote = figure.querySelector(":scope>blockquote");
  if (quote === null) figure.append(button);
  else quote.after(button);
}

/** An editor that took away the room that the snippet reserves gives it back late: what stands below moves once at most. */
function reserve(figure: HTMLElement): void {
  const height = Number(figure.dataset["tlHeight"]);
  if (height > 0 && figure.style.minHeight === "") figure.style.minHeight = `${Math.min(height, MOST_RESERVED)}px`;
}

/** The heading of the text, which is its first paragraph. */
function titleOf(figure: HTMLElement): string {
  const heading = figure.querySelector("blockquote p,figcaption")?.textContent ?? "";
  return heading.trim().slice(0, 200);
}

function tell(figure: HTMLElement, type: string, detail: object): void {
  figure.dispatchEvent(new CustomEvent(`tl:${type}`, { bubbles: true, composed: true, detail }));
}
