/** What is in the phone's store, as the screens see it: one picture, drawn anew after every change, in every tab. */

import { useSyncExternalStore } from "react";
import type { Schemas } from "../protocol/api";
import type { Answer, DeviceSession, Draft, Feed, Gone, Queued, Round, Task } from "./db";
import { database, ONE, STORES } from "./db";

export interface Kept {
	session?: DeviceSession;
	feed?: Feed;
	words?: Schemas["VocabularyOut"];
	rounds: Round[];
	tasks: Task[];
	gone: Gone[];
	queue: Queued[];
	answers: Answer[];
	drafts: Draft[];
	/** How many photos and signatures wait to be sent. */
	parcels: number;
}

let picture: Kept | undefined;
let drawing = 0;
const watchers = new Set<() => void>();
const otherTabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("dunlin.field");

otherTabs?.addEventListener("message", () => draw());

/** Says that something was written. */
export async function changed() {
	otherTabs?.postMessage("changed");
	await draw();
}

async function draw() {
	drawing += 1;
	const mine = drawing;
	const drawn = await read();
	if (mine === drawing) {
		picture = drawn;
		for (const watcher of watchers) {
			watcher();
		}
	}
}

async function read(): Promise<Kept> {
	const tx = (await database()).transaction(STORES);
	const [session, feed, words, rounds, tasks, gone, queue, answers, drafts, parcels] = await Promise.all([
		tx.objectStore("session").get(ONE),
		tx.objectStore("feed").get(ONE),
		tx.objectStore("words").get(ONE),
		tx.objectStore("rounds").getAll(),
		tx.objectStore("tasks").getAll(),
		tx.objectStore("gone").getAll(),
		tx.objectStore("queue").getAll(),
		tx.objectStore("answers").getAll(),
		tx.objectStore("drafts").getAll(),
		tx.objectStore("parcels").count(),
	]);
	return { session, feed, words, rounds, tasks, gone, queue, answers, drafts, parcels };
}

function subscribe(watcher: () => void) {
	watchers.add(watcher);
	if (!picture) {
		draw();
	}
	return () => watchers.delete(watcher);
}

/** Nothing until the store has been read for the first time. */
export function useKept(): Kept | undefined {
	return useSyncExternalStore(subscribe, () => picture);
}
