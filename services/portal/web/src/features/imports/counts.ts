/** What became of the rows of an import. */

import type { Schemas } from "~/api/client";

/** In the order in which they build on each other. */
const KINDS = ["customers", "premises", "accounts", "documents", "receipts", "holds"] as const;

export interface Counts {
	kind: Schemas["Kind"];
	new: number;
	changed: number;
	unchanged: number;
}

export function countsOf({ counts }: Schemas["ImportOut"]): Counts[] {
	// The contract describes them as an object; each kind that occurred has its three counts.
	const byKind: Partial<Record<Schemas["Kind"], Omit<Counts, "kind">>> = counts;
	return KINDS.flatMap((kind) => {
		const found = byKind[kind];
		return found ? [{ kind, ...found }] : [];
	});
}

/** Whether all rows were in the books already. */
export function changedNothing(counts: Counts[]): boolean {
	return counts.length > 0 && counts.every((one) => one.new === 0 && one.changed === 0);
}
