/** Why the suite refused, or could not be reached. */

import type { components } from "./schema";

export type Problem = components["schemas"]["Problem"];

/** Anything a query or a command may throw, as a problem. */
export function asProblem(error: unknown): Problem {
	if (typeof error === "object" && error !== null && "status" in error && "title" in error) {
		return error as Problem;
	}
	return { type: "/problems/unreachable", title: "", status: 0, detail: error instanceof Error ? error.message : null };
}

/** The last part of a problem's type: `not-found`. */
export function slugOf(problem: Problem): string {
	return problem.type.slice(problem.type.lastIndexOf("/") + 1);
}

/** A JSON pointer as the path of a form field: `/amount/currency` → `amount.currency`. */
export function fieldOf(pointer: string): string {
	return pointer.replace(/^\//, "").replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
}
