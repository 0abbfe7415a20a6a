/** What can be done with a list; a refusal is thrown as its problem. */

import { client, type Schemas } from "~/api/client";
import { refreshLists } from "./queries";

type List = Schemas["DefaulterList"];

async function accepted(answer: Promise<{ error?: unknown }>) {
	const { error } = await answer;
	if (error) {
		throw error;
	}
	await refreshLists();
}

const to = ({ id }: List) => ({ params: { path: { id } } });

export function submitList(list: List) {
	return accepted(client.POST("/api/campaigns/v1/defaulter-lists/{id}/submit", to(list)));
}

export function fileList(list: List) {
	return accepted(client.POST("/api/campaigns/v1/defaulter-lists/{id}/file", to(list)));
}

export function acknowledgeList(list: List, body: Schemas["Acknowledgement"]) {
	return accepted(client.POST("/api/campaigns/v1/defaulter-lists/{id}/acknowledge", { ...to(list), body }));
}

export function delistEntry(list: List, accountId: string, body: Schemas["Delisting"]) {
	const params = { path: { id: list.id, account_id: accountId } };
	return accepted(client.POST("/api/campaigns/v1/defaulter-lists/{id}/entries/{account_id}/delist", { params, body }));
}

export function tellRegulator(list: List, body: Schemas["DelistingsTold"]) {
	return accepted(client.POST("/api/campaigns/v1/defaulter-lists/{id}/told", { ...to(list), body }));
}
