import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { eventOf, viewOf } from "../embed/fixtures/embedded.ts";
import { snippet } from "../embed/snippet.ts";
import { translate } from "../i18n/strings.ts";
import { leftOf, type Left } from "./left.ts";

const left = (html: string, embedded = viewOf(3)): Left => leftOf(new JSDOM(html).window.document.body, embedded);
const { page, image } = viewOf(3);

describe("leftOf(root, embedded)", () => {
  it.each<readonly [html: string, left: Left, why: string]>([
    ["", { parts: [], tags: false }, "nothing is nothing"],
    ["<p>Title 2</p>", { parts: ["text"], tags: false }, "one event is text of it"],
    ["<p>Some other text</p>", { parts: [], tags: false }, "other text is none of it"],
    [`<a href="${page}"></a>`, { parts: ["link"], tags: false }, "a link may be empty"],
    ["<a>The whole</a>", { parts: ["text"], tags: false }, "a link that lost its address is text"],
    [`<a href="https://elsewhere.example/">The whole</a>`, { parts: ["text"], tags: false }, "no link to its page"],
    [`<img src="${image?.address ?? ""}">`, { parts: ["image"], tags: false }, "the picture"],
    ["<img>", { parts: [], tags: false }, "a picture that lost its address"],
    ['<iframe src="/x/"></iframe>', { parts: ["frame"], tags: false }, "a frame"],
    ["<p>The whole</p>&lt;script async&gt;&lt;/script&gt;", { parts: ["text"], tags: true }, "a tag that is text"],
    ["<p>The whole, 3 &lt; 5</p>", { parts: ["text"], tags: false }, "no tag"],
  ])("tells of %j: %j, since %s", (html, expected) => {
    expect(left(html)).toEqual(expected);
  });

  it("knows texts again whatever keeps their directions apart: snippets isolate what these do not", () => {
    const embedded = eventOf("ar", "هدنة من 3 إلى 5 أيار/مايو (Agency K)");
    const code = snippet("safe", embedded, { token: "a1" }, translate("ar")) ?? "";
    expect(left(code, embedded)).toEqual({ parts: ["text", "link"], tags: false });
  });
});
