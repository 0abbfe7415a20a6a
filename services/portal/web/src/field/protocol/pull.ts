/** Fetches what changed and writes it down: rounds, stops, and why a stop was taken away. */

import { type Database, database, ONE, STORES } from "../store/db";
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

function begin(db: Database) {
	return db.transaction(STORES, "readwrite");
}

type Writing = ReturnType<typeof begin>;

async function write(db: Database, { changes, reset, has_more, ...pulled }: Pulled) {
	const tx = begin(db);
	if (reset) {
		await Promise.all([tx.objectStore("rounds").clear(), tx.objectStore("tasks").clear()]);
	}
	await takeAway(tx, changes.tasks);
	await Promise.all(changes.rounds.deleted.map((id) => tx.objectStore("rounds").delete(id)));
	for (const round of [...changes.rounds.created, ...changes.rounds.updated]) {
		await tx.objectStore("rounds").put(round);
	}
	for (const task of [...changes.tasks.created, ...changes.tasks.updated]) {
		await tx.objectStore("tasks").put(task);
		// A stop that came back is no longer gone.
		await tx.objectStore("gone").delete(task.id);
	}
	if (!has_more) {
		await dropOrphans(tx);
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

/** Stops that left this phone; why is kept to be read, unless the technician has ended the round on this phone. */
async function takeAway(tx: Writing, { deleted, gone }: Pulled["changes"]["tasks"]) {
	const reasons = new Map(gone.map((stop) => [stop.id, stop]));
	const told_at = new Date().toISOString();
	for (const id of deleted) {
		const task = await tx.objectStore("tasks").get(id);
		const why = reasons.get(id);
		const round = task && (await tx.objectStore("rounds").get(task.round_id));
		if (task?.state === "assigned" && why && round?.state !== "finished") {
			await tx.objectStore("gone").put({ ...why, about: aboutOf(task), told_at });
		}
		await tx.objectStore("tasks").delete(id);
	}
}

/** What was begun at a stop that is over goes, once its technician has read why. */
async function dropOrphans(tx: Writing) {
	for (const { stop_id, proofs } of await tx.objectStore("drafts").getAll()) {
		const task = await tx.objectStore("tasks").get(stop_id);
		if (task?.state !== "assigned" && !(await tx.objectStore("gone").get(stop_id))) {
			await tx.objectStore("drafts").delete(stop_id);
			await Promise.all(proofs.map(({ sha256 }) => sha256 && tx.objectStore("proofs").delete(sha256)));
		}
	}
}
