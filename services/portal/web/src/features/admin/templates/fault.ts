/** Where a source does not compile. */

import { asProblem, slugOf } from "~/api/problem";

export interface Fault {
	line?: number;
	column?: number;
	message: string;
}

/** The fault of a source, if that is what was refused. */
export function faultOf(error: unknown): Fault | undefined {
	const problem: ReturnType<typeof asProblem> & { line?: unknown; column?: unknown } = asProblem(error);
	if (slugOf(problem) !== "template-does-not-compile") {
		return undefined;
	}
	const whole = (value: unknown) => (typeof value === "number" ? value : undefined);
	return { line: whole(problem.line), column: whole(problem.column), message: problem.detail ?? problem.title };
}

/** How far into a text a line and column are. */
export function offsetOf(text: string, line: number, column = 1): number {
	const before = text.split("\n").slice(0, line - 1);
	return before.reduce((all, one) => all + one.length + 1, 0) + column - 1;
}
