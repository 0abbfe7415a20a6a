import type { Schemas } from "~/api/client";

/** Who did it: a person, somebody behind a link, or a part of the suite. */
export function actorName(actor: Schemas["Actor"]): string {
	return actor.kind === "system" ? actor.part : actor.name;
}
