/** Fetches what changed and writes it down: rounds, stops, and why a stop was taken away. */

import { type Database, database, ONE } from "../store/db";
import { changed } from "../store/kept";
import { aboutOf } from "../store/model";
import { client, refusal, type Schemas } from "./api";

type Pulled = Schemas["SyncOut"];
type Headers = { authorization: string };

const WORDS_FOR = "dunlin.field.words-of";

export async function pullAll(headers: Headers) {
	const db = await database();
	for (;;) {
		const cursor = (await db.get("feed", ONE))?.cursor;
		const { data, error, response } = await client.GET("/api/notices/v1/field/sync", {
			headers,
			params: { query: { cursor } },
		});
		if (!data?.changes) {
			throw refusal(response, error);
		}
		await write(db, data);
		await changed();
		if (!data.has_more) {
			break;
		}
	}
	await fetchWords(db, headers);
}

/** The words of every code, once for each version of the page. */
async function fetchWords(db: Database, headers: Headers) {
	if ((await db.count("words")) > 0 && localStorage.getItem(WORDS_FOR) === __APP_VERSION__) {
		return;
	}
	const { data, error, response } = await client.GET("/api/notices/v1/vocabulary", { headers });
	if (!data?.outcomes) {
		throw refusal(response, error);
	}
	await db.put("words", data, ONE);
	await changed();
	localStorage.setItem(WORDS_FOR, __APP_VERSION__);
}

async function write(db: Database, { changes, reset, ...pulled }: Pulled) {
	const tx = db.transaction(["rounds", "tasks", "gone", "drafts", "feed", "counter", "queue"], "readwrite");
	const rounds = tx.objectStore("rounds");
	const tasks = tx.objectStore("tasks");
	if (reset) {
		await Promise.all([rounds.clear(), tasks.clear()]);
	}
	await Promise.all(changes.rounds.deleted.map((id) => rounds.delete(id)));
	const reasons = new Map(changes.tasks.gone.map((gone) => [gone.id, gone]));
	const told_at = new Date().toISOString();
	for (const id of changes.tasks.deleted) {
		const task = await tasks.get(id);
		const why = reasons.get(id);
		if (task?.state === "assigned" && why) {
			const about = aboutOf(task);
			await tx.objectStore("gone").put({ ...why, about, told_at });
		}
		await tasks.delete(id);
	}
	for (const round of [...changes.rounds.created, ...changes.rounds.updated]) {
		await rounds.put(round);
	}
	for (const task of [...changes.tasks.created, ...changes.tasks.updated]) {
		await tasks.put(task);
		// A stop that came back is no longer gone.
		await tx.objectStore("gone").delete(task.id);
	}
	// A phone that lost its queue alone goes on after the last number the server knows.
	const last = (await tx.objectStore("counter").get(ONE)) ?? 0;
	if (pulled.last_mutation_id > last && (await tx.objectStore("queue").count()) === 0) {
		await tx.objectStore("counter").put(pulled.last_mutation_id, ONE);
	}
	const { cursor, today, settings } = pulled;
	await tx.objectStore("feed").put({ cursor, today, settings, pulled_at: Date.now() }, ONE);
	await tx.done;
}
