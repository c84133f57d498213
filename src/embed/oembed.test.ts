import { expect, it } from "vitest";
import { translate } from "../i18n/strings.ts";
import { eventOf, viewOf } from "./fixtures/embedded.ts";
import { oembed } from "./oembed.ts";

const provider = { name: "Lighthouses", address: "https://timeline.example/tl/", author: "The editors" };

it("answers with a quotation of one link and an empty frame, which is all that WordPress lets through", () => {
  expect(oembed(eventOf("en", 'Announced: A "truce" <b>'), provider, translate("en"))).toEqual({
    version: "1.0",
    type: "rich",
    title: 'Announced: A "truce" <b>',
    provider_name: "Lighthouses",
    provider_url: "https://timeline.example/tl/",
    author_name: "The editors",
    cache_age: 86400,
    width: 600,
    height: 260,
    html:
      '<blockquote><a href="https://timeline.example/tl/events/event-1/">Announced: A &quot;truce&quot; &lt;b&gt; · ' +
      "1 May 2012 (according to agency K). Lighthouses, as of 2 May 2031. As told by two articles; not a full record.</a></blockquote>" +
      '<iframe src="https://timeline.example/tl/embed/v1/en/events/event-1/" width="600" height="260" title="Announced: A &quot;truce&quot; &lt;b&gt;"></iframe>',
    thumbnail_url: "https://timeline.example/tl/img/en/views/all.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

it("has all three fields of a thumbnail or none", () => {
  const { image, ...bare } = viewOf(2);
  expect(image).toBeDefined();
  expect(Object.keys(oembed(bare, provider, translate("en"))).filter((key) => key.startsWith("thumb"))).toEqual([]);
});
