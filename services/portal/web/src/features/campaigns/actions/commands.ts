/** What can be told to a campaign. The suite knows what may follow which stage: `campaign.allowed`. */

import { client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";

type Campaign = Schemas["Campaign"];

/** Tells a campaign; a refusal is thrown, and what screens know about campaigns is asked for anew. */
async function told<Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> {
	const { data, error } = await answer;
	if (data === undefined) {
		throw error;
	}
	await queries.invalidateQueries();
	return data;
}

const to = ({ id }: Campaign) => ({ params: { path: { id } } });

export const commands = {
	freeze: (campaign: Campaign) => told(client.POST("/api/campaigns/v1/campaigns/{id}/freeze", to(campaign))),
	submit: (campaign: Campaign) => told(client.POST("/api/campaigns/v1/campaigns/{id}/submit", to(campaign))),
	launch: ({ id }: Campaign, on?: string) =>
		told(client.POST("/api/campaigns/v1/campaigns/{id}/launch", { params: { path: { id }, query: { on } } })),
	pause: (campaign: Campaign) => told(client.POST("/api/campaigns/v1/campaigns/{id}/pause", to(campaign))),
	resume: (campaign: Campaign) => told(client.POST("/api/campaigns/v1/campaigns/{id}/resume", to(campaign))),
	complete: (campaign: Campaign) => told(client.POST("/api/campaigns/v1/campaigns/{id}/complete", to(campaign))),
	close: (campaign: Campaign) => told(client.POST("/api/campaigns/v1/campaigns/{id}/close", to(campaign))),
	cancel: (campaign: Campaign, reason: string) =>
		told(client.POST("/api/campaigns/v1/campaigns/{id}/cancel", { ...to(campaign), body: { reason } })),
};

export type Verb = keyof typeof commands;

export function may(campaign: Campaign, verb: Verb): boolean {
	return campaign.allowed.includes(verb);
}
