/** The tasks of a campaign, and what can be done with them. */

import { client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";

type Task = Schemas["CampaignTask"];

/** The whole terms: what is left out of a change is taken away. */
export type TaskTerms = Schemas["TaskInput"];

async function accepted(answer: Promise<{ error?: unknown }>) {
	const { error } = await answer;
	if (error) {
		throw error;
	}
	await queries.invalidateQueries({
		predicate: ({ queryKey }) => ["/timeline", "/tasks"].some((end) => String(queryKey[1]).endsWith(end)),
	});
}

export function addTask(campaignId: string, body: TaskTerms) {
	return accepted(
		client.POST("/api/campaigns/v1/campaigns/{id}/tasks", { params: { path: { id: campaignId } }, body }),
	);
}

export function changeTask({ campaign_id, id, version }: Task, body: TaskTerms) {
	return accepted(
		client.PUT("/api/campaigns/v1/campaigns/{id}/tasks/{task_id}", {
			params: { path: { id: campaign_id, task_id: id }, header: { "If-Match": `"${version}"` } },
			body,
		}),
	);
}

/** Says that a task is done, or that it is not after all. */
export function finishTask({ campaign_id, id, done_at }: Task) {
	const params = { path: { id: campaign_id, task_id: id } };
	return accepted(
		done_at
			? client.POST("/api/campaigns/v1/campaigns/{id}/tasks/{task_id}/reopen", { params })
			: client.POST("/api/campaigns/v1/campaigns/{id}/tasks/{task_id}/done", { params }),
	);
}
