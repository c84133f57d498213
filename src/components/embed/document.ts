/** Embed documents as texts: one file each, rendered apart from the site's pages, which have another policy and other styles. */
import { experimental_AstroContainer as Container } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { bundleScript } from "../../embed/bundle.ts";
import card from "../../styles/embed-card.css?inline";
import list from "../../styles/embed-list.css?inline";
import passages from "../../styles/event.css?inline";
import type { Edition } from "../edition.ts";
import { outwardEdition, type Planned } from "./embeddings.ts";
import EmbedPage from "./EmbedPage.astro";
import { themed } from "./themed.ts";

/** The script that stands in each of them, and the chart's. */
const FRAME = "src/embed/frame.ts";
const CHART = "src/client/embedded.ts";

/** See there: movements that nobody asks for are left out. */
const MOVEMENTS = "src/client/no-transition.ts";
const STRIP = "src/client/no-strip.ts";

let container: ReturnType<typeof Container.create> | undefined;

/** The script of the embedded chart. */
export function chartScript(): Promise<string> {
  const strip = ["src/client/cursor.ts", "src/draw/strip.ts", "src/layout/blend.ts", "src/layout/strip.ts"];
  return bundleScript(CHART, {
    known: { "import.meta.env.CROWDED": String(import.meta.env.CROWDED) },
    packages: { "d3-transition": MOVEMENTS, "d3-interpolate": MOVEMENTS },
    files: Object.fromEntries(strip.map((file) => [file, STRIP])),
  });
}

/**
 * The document, whole.
 * @param chart the script of the chart: its address, or its code in an edition that asks for nothing
 */
export async function documentOf(
  edition: Edition,
  planned: Planned,
  chart: { readonly address: string } | { readonly code: string },
): Promise<string> {
  container ??= Container.create();
  const props = {
    edition: outwardEdition(edition),
    planned,
    script: await bundleScript(FRAME),
    styles: stylesOf(planned),
    chart,
  };
  return `<!DOCTYPE html>${await (await container).renderToString(EmbedPage as AstroComponentFactory, { props })}`;
}

const STYLES = { card: themed(card), list: themed(list) };

/** A frozen edition has the passages of its events with it. */
function stylesOf({ event, embedding }: Planned): string {
  if (event) return STYLES.card;
  return embedding.frozen ? `${STYLES.list}${passages}` : STYLES.list;
}
