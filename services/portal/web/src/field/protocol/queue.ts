/** Puts what a technician did into the queue: numbered and written in one transaction, sent when there is network. */

import {
	type About,
	type Draft,
	database,
	type Fix,
	type NoteArgs,
	ONE,
	type Queued,
	type RoundArgs,
	type Task,
	type VisitArgs,
} from "../store/db";
import { changed } from "../store/kept";
import { aboutOf } from "../store/model";
import { readClock } from "./clock";
import { sync } from "./sync";

/** The draft of a stop becomes its visit, and its pictures become parcels. Without a draft nothing was collected. */
export async function recordVisit(task: Task, fix: Fix | undefined) {
	const tx = (await database()).transaction(["counter", "queue", "drafts", "proofs", "parcels"], "readwrite");
	const draft = await tx.objectStore("drafts").get(task.id);
	if (draft?.outcome) {
		const id = ((await tx.objectStore("counter").get(ONE)) ?? 0) + 1;
		const args = visitOf({ ...draft, outcome: draft.outcome }, fix);
		await tx.objectStore("counter").put(id, ONE);
		await tx.objectStore("queue").put(item(id, "visit.record", args, aboutOf(task), task.version));
		for (const { sha256 } of draft.proofs) {
			const bytes = sha256 && (await tx.objectStore("proofs").get(sha256));
			if (sha256 && bytes) {
				await tx.objectStore("parcels").put(bytes, sha256);
				await tx.objectStore("proofs").delete(sha256);
			}
		}
		await tx.objectStore("drafts").delete(task.id);
	}
	await tx.done;
	await changed();
	sync.now();
}

export function changeStop(args: NoteArgs, task: Task) {
	return put("stop.note", args, aboutOf(task), task.version);
}

export function startRound(roundId: string) {
	return put("round.start", { round_id: roundId }, {});
}

export function finishRound(roundId: string) {
	return put("round.finish", { round_id: roundId }, {});
}

async function put(name: Queued["name"], args: NoteArgs | RoundArgs, about: About, baseVersion?: number) {
	const tx = (await database()).transaction(["counter", "queue"], "readwrite");
	const id = ((await tx.objectStore("counter").get(ONE)) ?? 0) + 1;
	await tx.objectStore("counter").put(id, ONE);
	await tx.objectStore("queue").put(item(id, name, args, about, baseVersion));
	await tx.done;
	await changed();
	sync.now();
}

function item(id: number, name: Queued["name"], args: Queued["args"], about: About, baseVersion?: number): Queued {
	return { id, mutation_id: crypto.randomUUID(), name, base_version: baseVersion, args, about, ...readClock() };
}

function visitOf({ note, signee_name, signee_relation, ...draft }: Draft & Pick<VisitArgs, "outcome">, fix?: Fix) {
	const written = (text: string) => text.trim() || undefined;
	return {
		stop_id: draft.stop_id,
		outcome: draft.outcome,
		note: written(note),
		signee_name: written(signee_name),
		signee_relation: written(signee_relation),
		fix,
		app_version: __APP_VERSION__,
		proofs: draft.proofs,
	};
}
