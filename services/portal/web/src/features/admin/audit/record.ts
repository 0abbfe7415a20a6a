/** What is inside an audit record; each service writes its own, so nothing in it is certain but these names. */

export type Content = Record<string, unknown>;

/** Who did it: by name, or what kind of caller it was. */
export function actorOf(record: Content): string {
	const { actor } = record;
	if (typeof actor !== "object" || actor === null) {
		return "";
	}
	const { name, kind } = actor as Content;
	return String(name ?? kind ?? "");
}

/** `campaign_drafted` as it is read. */
export function actionOf(record: Content): string {
	return String(record.action ?? "").replaceAll("_", " ");
}
