import { keepPreviousData } from "@tanstack/react-query";
import { api, type Schemas } from "~/api/client";

export type Campaign = Schemas["Campaign"];

export function useCampaign(id: string) {
	return api.useQuery("get", "/api/campaigns/v1/campaigns/{id}", { params: { path: { id } } });
}

/** What is missing or doubtful, and what the plan asks of the team. */
export function useCheck(id: string, launchOn?: string) {
	return api.useQuery(
		"get",
		"/api/campaigns/v1/campaigns/{id}/check",
		{ params: { path: { id }, query: { launch_on: launchOn } } },
		{ placeholderData: keepPreviousData },
	);
}

/** Segments to choose from: the newest hundred, or those that match. */
export function useSegmentChoice(search: string) {
	return api.useQuery(
		"get",
		"/api/campaigns/v1/segments",
		{ params: { query: { q: search || undefined, limit: 100 } } },
		{ placeholderData: keepPreviousData },
	);
}

export function useSegment(id: string | undefined) {
	return api.useQuery(
		"get",
		"/api/campaigns/v1/segments/{id}",
		{ params: { path: { id: id ?? "" } } },
		{ enabled: id !== undefined },
	);
}

/** What a rule finds, as this campaign would see it. */
export function useAudience(rule: Campaign["rule"] | undefined, campaign: string | undefined) {
	return api.useQuery(
		"post",
		"/api/campaigns/v1/segments/preview",
		{ body: { rule: rule ?? ({} as Campaign["rule"]), campaign_id: campaign } },
		{ enabled: rule !== undefined, placeholderData: keepPreviousData },
	);
}

export function useTemplates() {
	return api.useQuery("get", "/api/notices/v1/templates");
}
