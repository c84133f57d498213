import { describe, expect, test } from "vitest";
import { heardIn, heightMessages, secretIn, type Heard, type Sized } from "./protocols.ts";

const ADDRESS = "https://timeline.example/tl/embed/v1/en/events/x/?embed=k1";
const SIZED: Sized = { height: 420, width: 600, address: ADDRESS, embed: "k1" };

/** As iframe-resizer 4 sends its settings: the name, twenty-three more, with the version among them. */
const SETTINGS = `[iFrameSizer]frame1:8:true:32:true:true::bodyOffset:null:null:0:false:parent:scroll:true:::true:false:false:4.3.9:::`;

describe("heightMessages", () => {
  test("those who wait for nothing are told at once: Datawrapper's, Embedly's and AMP's pages", () => {
    expect(heightMessages(SIZED, {})).toEqual([
      { "datawrapper-height": { k1: 420 } },
      JSON.stringify({ context: "iframe.resize", method: "resize", src: ADDRESS, height: 420 }),
      { sentinel: "amp", type: "embed-size", height: 420 },
    ]);
  });

  test("without a token the key is the path, which is in no other frame's address but a copy's", () => {
    expect(heightMessages({ ...SIZED, embed: undefined }, {})[0]).toEqual({
      "datawrapper-height": { "/tl/embed/v1/en/events/x/": 420 },
    });
  });

  test.each<[string, Partial<Sized>, Heard, "init" | "resize", unknown]>([
    ["pym, named in the address", { childId: "chart" }, {}, "resize", "pymxPYMxchartxPYMxheightxPYMx420"],
    ["pym, named by a message", {}, { child: "chart" }, "resize", "pymxPYMxchartxPYMxheightxPYMx420"],
    [
      "iframe-resizer at first",
      {},
      { resizer: { id: "f1", version: "4.3.9" } },
      "init",
      "[iFrameSizer]f1:420:600:init:4.3.9",
    ],
    [
      "iframe-resizer later",
      {},
      { resizer: { id: "f1", version: "4.3.9" } },
      "resize",
      "[iFrameSizer]f1:420:600:resize",
    ],
    ["open-iframe-resizer", {}, { open: true }, "resize", { type: "iframe-resized", width: 600, height: 420 }],
    ["WordPress", {}, { secret: "x1Y2" }, "resize", { message: "height", value: 420, secret: "x1Y2" }],
  ])("%s is answered once it is known to be there", (_, sized, heard, type, expected) => {
    expect(heightMessages({ ...SIZED, ...sized }, {}, type)).not.toContainEqual({ ...(expected as object) });
    expect(heightMessages({ ...SIZED, ...sized }, heard, type)).toContainEqual(expected);
  });
});

describe("heardIn", () => {
  test.each<[string, unknown, Heard | undefined]>([
    [
      "iframe-resizer's settings name the frame and the version",
      SETTINGS,
      { resizer: { id: "frame1", version: "4.3.9" } },
    ],
    ["a request of iframe-resizer asks for the height again", "[iFrameSizer]resize", {}],
    ["open-iframe-resizer's first message", { type: "iframe-child-init" }, { open: true }],
    ["WordPress's secret", { message: "ready", secret: "x1Y2" }, { secret: "x1Y2" }],
    ["a secret that could be more than one", { message: "ready", secret: "<b>" }, undefined],
    ["pym's width names the child", "pymxPYMxmy-chartxPYMxwidthxPYMx640", { child: "my-chart" }],
    ["no other message of pym is obeyed", "pymxPYMxmy-chartxPYMxnavigateToxPYMxhttps://a.example/", undefined],
    ["other people's texts", "hello", undefined],
    ["other people's objects", { type: "resize", height: 4 }, undefined],
    ["nothing", null, undefined],
    ["what has a prototype of its own", JSON.parse('{"__proto__":{"type":"iframe-child-init"}}'), undefined],
  ])("%s", (_, message, expected) => {
    expect(heardIn(message)).toEqual(expected);
  });
});

test.each([
  ["#?secret=x1Y2", "x1Y2"],
  ["#?a=b&secret=x1Y2", "x1Y2"],
  ["#?secret=", undefined],
  ["#?secret=a%20b", undefined],
  ["#secret=x1Y2", undefined],
  ["", undefined],
])("the secret in %s is %s: WordPress puts it behind a question mark", (hash, secret) => {
  expect(secretIn(hash)).toBe(secret);
});
