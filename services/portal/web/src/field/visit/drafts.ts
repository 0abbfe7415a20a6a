/** What is collected at a door, written down at every step: a phone that dies at the door has lost nothing. */

import { type Draft, database, type Proof } from "../store/db";
import { changed } from "../store/kept";

export function emptyDraft(stopId: string): Draft {
	return { stop_id: stopId, note: "", signee_name: "", signee_relation: "", proofs: [] };
}

/** Changes what is kept, not what was seen: two quick taps never undo each other. */
export async function editDraft(stopId: string, edit: (draft: Draft) => Draft) {
	const tx = (await database()).transaction("drafts", "readwrite");
	const before = (await tx.store.get(stopId)) ?? emptyDraft(stopId);
	await tx.store.put(edit(before));
	await tx.done;
	await changed();
}

/** A code that was scanned takes the place of one scanned before. */
export function keepScan(stopId: string, code: string) {
	const scan: Proof = { kind: "scan", code_scanned: code, captured_at: now() };
	return editDraft(stopId, (draft) => ({
		...draft,
		proofs: [...draft.proofs.filter(({ kind }) => kind !== "scan"), scan],
	}));
}

/** Keeps a picture and the draft that names it in one transaction. A signature takes the place of one before. */
export async function keepPicture(stopId: string, kind: "photo" | "signature", bytes: Blob) {
	const sha256 = await hashOf(bytes);
	const proof: Proof = { kind, sha256, mime: bytes.type, captured_at: now() };
	await exchange(stopId, (other) => (kind === "signature" ? other.kind === kind : other.sha256 === sha256), {
		proof,
		bytes,
	});
}

export function dropProof(stopId: string, sha256: string | undefined) {
	return exchange(stopId, (proof) => proof.sha256 === sha256);
}

async function exchange(stopId: string, isOut: (proof: Proof) => boolean, next?: { proof: Proof; bytes: Blob }) {
	const tx = (await database()).transaction(["drafts", "proofs"], "readwrite");
	const draft = (await tx.objectStore("drafts").get(stopId)) ?? emptyDraft(stopId);
	for (const { sha256 } of draft.proofs.filter(isOut)) {
		if (sha256) {
			await tx.objectStore("proofs").delete(sha256);
		}
	}
	const proofs = draft.proofs.filter((proof) => !isOut(proof));
	if (next?.proof.sha256) {
		await tx.objectStore("proofs").put(next.bytes, next.proof.sha256);
		proofs.push(next.proof);
	}
	await tx.objectStore("drafts").put({ ...draft, proofs });
	await tx.done;
	await changed();
}

async function hashOf(bytes: Blob): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", await bytes.arrayBuffer());
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function now() {
	return new Date().toISOString();
}
