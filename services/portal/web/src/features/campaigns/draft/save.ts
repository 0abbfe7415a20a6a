/** How a draft is kept: the first step makes it, every other changes it, and nobody's change is overwritten unseen. */

import { client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";
import type { Campaign } from "./queries";

/** What a step decides. */
export type Changes = Partial<
	Pick<Campaign, "title" | "strategy" | "calendar" | "capacity" | "hold_out_bp" | "window_days">
> & {
	segment_id?: string;
};

/** What is left out stays as it is. */
const UNCHANGED: Schemas["CampaignChanges"] = {
	as_of: null,
	calendar: null,
	capacity: null,
	hold_out_bp: null,
	segment_id: null,
	strategy: null,
	title: null,
	window_days: null,
};

/** Changes a draft, unless nothing is different. */
export async function change(campaign: Campaign, changes: Changes): Promise<Campaign> {
	const different = Object.entries(changes).filter(
		([key, value]) => JSON.stringify(value) !== JSON.stringify(campaign[key as keyof Campaign]),
	);
	if (different.length === 0) {
		return campaign;
	}
	const { data, error } = await client.PATCH("/api/campaigns/v1/campaigns/{id}", {
		params: { path: { id: campaign.id }, header: { "If-Match": `"${campaign.version}"` } },
		body: { ...UNCHANGED, ...Object.fromEntries(different) },
	});
	// The newest version is fetched either way: after a conflict the next try builds on it.
	await queries.invalidateQueries();
	if (!data) {
		throw error;
	}
	return data;
}

export async function create(body: Schemas["CampaignInput"]): Promise<Campaign> {
	const { data, error } = await client.POST("/api/campaigns/v1/campaigns", { body });
	if (!data) {
		throw error;
	}
	await queries.invalidateQueries();
	return data;
}
