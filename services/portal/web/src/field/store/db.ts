/** Everything the phone keeps, in IndexedDB: it is written here first, and read from here alone. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Schemas } from "../protocol/api";

export type Round = Schemas["PhoneRound"];
export type Task = Schemas["TaskOut"];
export type Outcome = Schemas["Outcome"];
export type Words = Schemas["Words"];
export type Fix = Schemas["Fix"];

/** Who works with this phone. */
export interface DeviceSession {
	device_id: string;
	person: { id: string; name: string };
	access_token: string;
	refresh_token: string;
	/** When the access token ends, by the phone's clock. */
	expires_at: number;
	/** Why it is over; what is kept here stays until a new code is redeemed. */
	ended?: "expired" | "revoked";
}

/** How far the last pull came. */
export interface Feed {
	cursor: string;
	today: string;
	pulled_at: number;
	settings: Schemas["PhoneSettings"];
}

/** A numbered item that waits to be sent. */
export interface Queued {
	id: number;
	mutation_id: string;
	name: "visit.record" | "stop.note" | "round.start" | "round.finish";
	base_version?: number;
	args: VisitArgs | NoteArgs | RoundArgs;
	device_time: string;
	monotonic_ms: number;
	boot_id: string;
	/** What it is about, as the technician knows it. */
	about: About;
	/** The server has it and waits for an earlier number. */
	is_deferred?: boolean;
}

export interface Proof {
	kind: "photo" | "signature" | "scan";
	sha256?: string;
	mime?: string;
	captured_at: string;
	code_scanned?: string;
}

export interface VisitArgs {
	stop_id: string;
	outcome: Outcome;
	note?: string;
	signee_name?: string;
	signee_relation?: string;
	fix?: Fix;
	app_version: string;
	proofs: Proof[];
}

export interface NoteArgs {
	stop_id: string;
	note?: string;
	contact_phone?: string;
	access_hint?: string;
}

export interface RoundArgs {
	round_id: string;
}

/** Enough to know a door again when its task is gone. */
export interface About {
	sequence?: number;
	address?: Task["address"];
	notice_number?: string;
}

/** What the server said to an item, where that is worth reading. */
export interface Answer {
	key?: number;
	status: "conflict" | "rejected" | "stranded";
	code: string;
	text?: Words | null;
	message?: string | null;
	item: Queued;
	answered_at: string;
}

/** A stop that was taken away, until the technician has read why. */
export interface Gone {
	id: string;
	reason: string;
	text: Words;
	notice_number?: string | null;
	about: About;
	told_at: string;
}

/** What is collected at a door before it is recorded; outlives a phone that dies. */
export interface Draft {
	stop_id: string;
	outcome?: Outcome;
	note: string;
	signee_name: string;
	signee_relation: string;
	proofs: Proof[];
}

interface FieldDb extends DBSchema {
	session: { key: "one"; value: DeviceSession };
	feed: { key: "one"; value: Feed };
	/** The last number that was given to an item. */
	counter: { key: "one"; value: number };
	words: { key: "one"; value: Schemas["VocabularyOut"] };
	rounds: { key: string; value: Round };
	tasks: { key: string; value: Task };
	gone: { key: string; value: Gone };
	queue: { key: number; value: Queued };
	answers: { key: number; value: Answer };
	drafts: { key: string; value: Draft };
	/** Bytes of drafts, and of items that were refused, by their hash. */
	proofs: { key: string; value: Blob };
	/** Bytes that wait to be sent, by their hash. */
	parcels: { key: string; value: Blob };
}

export type Database = IDBPDatabase<FieldDb>;

/** The key of the stores that hold one thing. */
export const ONE = "one";

export const STORES = [
	"session",
	"feed",
	"counter",
	"words",
	"rounds",
	"tasks",
	"gone",
	"queue",
	"answers",
	"drafts",
	"proofs",
	"parcels",
] as const;

let opened: Promise<Database> | undefined;

export function database(): Promise<Database> {
	opened ??= openDB<FieldDb>("dunlin.field", 1, {
		upgrade(db) {
			for (const store of ["session", "feed", "counter", "words", "proofs", "parcels"] as const) {
				db.createObjectStore(store);
			}
			for (const store of ["rounds", "tasks", "gone", "queue"] as const) {
				db.createObjectStore(store, { keyPath: "id" });
			}
			db.createObjectStore("drafts", { keyPath: "stop_id" });
			db.createObjectStore("answers", { keyPath: "key", autoIncrement: true });
		},
		terminated: () => {
			opened = undefined;
		},
	}).catch((error) => {
		opened = undefined;
		throw error;
	});
	return opened;
}
