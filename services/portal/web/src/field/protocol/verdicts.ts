/** What the server's answer to a batch means for the queue. Pure: the store is changed by whoever asks. */

import type { Answer, Queued } from "../store/db";
import type { Schemas } from "./api";

type Result = Schemas["ResultOut"];

/** Codes of items that were taken although something had changed. */
const TAKEN = new Set(["task_withdrawn", "task_reassigned", "task_closed", "soft", "hard", "forced"]);

export interface Verdicts {
	/** Numbers that got their final answer. */
	settled: Queued[];
	/** What the technician should read. */
	answers: Answer[];
	/** Numbers that wait on the server for an earlier one. */
	deferred: number[];
}

export function judge(queue: Queued[], results: Result[], lastNumber: number, now: string): Verdicts {
	const byNumber = new Map(results.map((result) => [result.id, result]));
	const verdicts: Verdicts = { settled: [], answers: [], deferred: [] };
	for (const item of queue) {
		const result = byNumber.get(item.id);
		if (result?.status === "deferred") {
			verdicts.deferred.push(item.id);
		} else if (result || item.id <= lastNumber) {
			verdicts.settled.push(item);
			const answer = result && answerOf(item, result, now);
			if (answer) {
				verdicts.answers.push(answer);
			}
		}
	}
	return verdicts;
}

/** An answer that was lost comes again as a duplicate, with the code it had. */
function answerOf(item: Queued, { status, code, text, message }: Result, now: string): Answer | undefined {
	if (!code || status === "applied" || status === "deferred") {
		return undefined;
	}
	return { status: TAKEN.has(code) ? "conflict" : "rejected", code, text, message, item, answered_at: now };
}
