/** Which stop a scanned or typed code belongs to. */

import type { Task } from "../store/db";

export type Found =
	| { is: "stop"; task: Task; code: string }
	/** A sheet that was printed again: this one is void. */
	| { is: "void"; task: Task }
	| { is: "unknown" };

/** Letters people mistake, as the check code reads them. */
const MISTAKEN: Record<string, string> = { O: "0", I: "1", L: "1" };

function checkCode(text: string): string {
	return text
		.toUpperCase()
		.replace(/[\s-]/g, "")
		.replace(/[OIL]/g, (letter) => MISTAKEN[letter] ?? letter);
}

/** Reads a code against the notices on this phone. What is found names the code as the server wants to read it. */
export function readCode(text: string, tasks: Task[]): Found {
	const asked = text.trim().toUpperCase();
	for (const task of tasks) {
		const { notice } = task;
		if (notice && asked === notice.code.toUpperCase()) {
			return { is: "stop", task, code: notice.code };
		}
		if (notice && checkCode(asked) === checkCode(notice.check_code)) {
			return { is: "stop", task, code: notice.check_code };
		}
	}
	const [number, issue] = asked.split(".");
	const printedAgain = tasks.find(({ notice }) => notice?.number === number && Number(issue) < (notice?.issue ?? 0));
	return printedAgain ? { is: "void", task: printedAgain } : { is: "unknown" };
}
