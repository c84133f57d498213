/** The actors as lists show them. */
import type { StringKey } from "../i18n/strings.ts";
import { select } from "../timeline/query.ts";
import type { Actor } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

export interface ActorsOfType {
  readonly name: string;
  readonly actors: readonly { readonly actor: Actor; readonly events: number }[];
}

/** The actors by type, in the order in which content first names the type; who has most events first. */
export function actorsByType({ timeline, t }: Edition): ActorsOfType[] {
  const types = [...new Set(timeline.actors.map(({ type }) => type))];
  return types.map((type) => ({
    name: t(`actor.types.${type}` as StringKey),
    actors: timeline.actors
      .filter((actor) => actor.type === type)
      .map((actor) => ({ actor, events: select(timeline, { actor: [actor.id] }).length }))
      .sort((a, b) => b.events - a.events),
  }));
}
