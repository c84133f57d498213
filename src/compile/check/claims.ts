/** Claims: who says a thing is told exactly where it is not the article itself, and a quotation is the article's. */
import type { EventRecord } from "../../schema/event.ts";
import { fault, type Content, type Located } from "../content.ts";
import { show, type Issue } from "../issues.ts";

type ClaimRecord = EventRecord["claims"][number];

/** Every fault of a claim that does not concern its date. */
export function checkClaims(content: Content): Issue[] {
  const types = new Map(content.origins.map(({ id, value }) => [id, value.type]));
  return [
    ...content.events.flatMap((event) => [...voices(event, types), ...duplicates(event), ...actorsOf(event)]),
    ...sharedVoices(content, types),
    ...scripts(content),
  ];
}

function voices(event: Located<EventRecord>, types: ReadonlyMap<string, string>): Issue[] {
  const issues: Issue[] = [];
  for (const [index, { by, origin, via = [] }] of event.value.claims.entries()) {
    const path = ["claims", index];
    const type = types.get(origin);
    if (type === "article" && by !== undefined) {
      issues.push(
        fault(
          event,
          [...path, "by"],
          "is told though the origin is the article's own voice",
          show(origin),
          "the claim without by, or another origin",
        ),
      );
    }
    if (type !== undefined && type !== "article" && by === undefined) {
      issues.push(
        fault(event, path, "does not tell by whom", "nothing", 'by: { en: "…", ar: "…", paragraph: 1, phrase: "…" }'),
      );
    }
    for (const [nth, id] of via.entries()) {
      const problem = id === origin ? "relays itself" : via.indexOf(id) < nth ? "stands twice" : undefined;
      if (problem !== undefined)
        issues.push(fault(event, [...path, "via", nth], problem, show(id), "each relaying origin once"));
    }
  }
  return issues;
}

function duplicates(event: Located<EventRecord>): Issue[] {
  const { claims } = event.value;
  const key = ({ source, paragraph, quote, nth = 1 }: ClaimRecord): string =>
    JSON.stringify([source, paragraph, quote, nth]);
  const keys = claims.map(key);
  return claims.flatMap((claim, index) => {
    const { quote } = claim;
    const first = keys.indexOf(key(claim));
    if (first === index) return [];
    return [
      fault(
        event,
        ["claims", index],
        `is a duplicate of claims[${String(first)}]`,
        show(quote),
        "each passage once, or nth for another place",
      ),
    ];
  });
}

/** One actor in one role, one place, once. */
function actorsOf(event: Located<EventRecord>): Issue[] {
  const roles = event.value.actors.map(({ id, role }) => `${id} as ${role}`);
  const { places } = event.value;
  return [
    ...roles.flatMap((role, index) =>
      roles.indexOf(role) < index
        ? [fault(event, ["actors", index], "stands twice", role, "each actor once in a role")]
        : [],
    ),
    ...places.flatMap((id, index) =>
      places.indexOf(id) < index ? [fault(event, ["places", index], "stands twice", show(id), "each place once")] : [],
    ),
  ];
}

/** The voice of one article is not that of another: two articles would count as one report. */
function sharedVoices(content: Content, types: ReadonlyMap<string, string>): Issue[] {
  const owners = new Map<string, string>();
  const issues: Issue[] = [];
  for (const event of content.events) {
    for (const [index, { origin, source }] of event.value.claims.entries()) {
      if (types.get(origin) !== "article" || !content.ids.sources.has(source)) continue;
      const owner = owners.get(origin) ?? source;
      owners.set(origin, owner);
      if (owner === source) continue;
      issues.push(
        fault(
          event,
          ["claims", index, "origin"],
          `is the own voice of ${owner}`,
          `${show(origin)} for ${source}`,
          `an origin of type article for ${source}`,
        ),
      );
    }
  }
  return issues;
}

/** A quotation is in the article's language, so it has letters of that language's script. */
function scripts(content: Content): Issue[] {
  const languages = new Map(content.sources.map(({ id, value }) => [id, value.language]));
  const issues: Issue[] = [];
  const check = (record: Located<unknown>, path: readonly (string | number)[], source: string, text: string): void => {
    const language = languages.get(source);
    const script = language === undefined ? undefined : scriptOf(language);
    if (script === undefined || script.letters.test(text)) return;
    issues.push(
      fault(record, path, `is not in the article's language, ${language ?? ""}`, show(text), "the words as printed"),
    );
  };
  for (const event of content.events) {
    for (const [index, claim] of event.value.claims.entries()) {
      check(event, ["claims", index, "quote"], claim.source, claim.quote);
    }
  }
  return issues;
}

function scriptOf(language: string): { readonly letters: RegExp } | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script === undefined ? undefined : { letters: new RegExp(`\\p{Script=${script}}`, "u") };
  } catch {
    // A script such as Jpan is several for Unicode: nothing is claimed of it.
    return undefined;
  }
}
