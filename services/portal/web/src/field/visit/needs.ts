/** What an outcome asks for, and what is still missing. */

import type { Schemas } from "../protocol/api";
import type { Draft } from "../store/db";

export type Need = Schemas["Need"];

export function broughtBy(draft: Draft): Need[] {
	const has = (kind: string) => draft.proofs.some((proof) => proof.kind === kind);
	const brought: [Need, boolean][] = [
		["scan", has("scan")],
		["signature", has("signature")],
		["photo", has("photo")],
		["signee_name", draft.signee_name.trim() !== ""],
		["note", draft.note.trim() !== ""],
	];
	return brought.filter(([, isThere]) => isThere).map(([need]) => need);
}

/** What each of the lists still lacks; nothing when one of them is complete. */
export function missing(needs: Need[][], brought: Need[]): Need[][] {
	const lacks = needs.map((together) => together.filter((need) => !brought.includes(need)));
	return lacks.some((lack) => lack.length === 0) ? [] : lacks;
}
