/** What can be done with statements and clarifications; a refusal is thrown as its problem. */

import { client, type Schemas } from "~/api/client";
import { fileBody } from "~/api/upload";
import { booksChanged } from "./queries";

/** Starts reading a file of statements; the operation that reads it. */
export async function takeStatements(file: File): Promise<string> {
	const { data, error } = await client.POST("/api/accounts/v1/bank-statements", fileBody(file, file.name));
	if (!data) {
		throw error;
	}
	return data.operation_id;
}

async function accepted(answer: Promise<{ error?: unknown }>) {
	const { error } = await answer;
	if (error) {
		throw error;
	}
	await booksChanged();
}

export function applyClarification(id: string, body: Schemas["ClarificationApplyIn"]) {
	return accepted(client.POST("/api/accounts/v1/clarifications/{id}/apply", { params: { path: { id } }, body }));
}

export function dismissClarification(id: string, reason: string) {
	const params = { path: { id } };
	return accepted(client.POST("/api/accounts/v1/clarifications/{id}/dismiss", { params, body: { reason } }));
}
