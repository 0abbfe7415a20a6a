import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";

export interface MemberFilter {
	/** Part of the account's reference or the name. */
	q?: string;
	arm?: "treated" | "held_out";
	state?: "planned" | "released" | "printed" | "served" | "failed" | "withdrawn";
}

export function useMembers(id: string, filter: MemberFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/campaigns/{id}/members",
		{ params: { path: { id }, query: { ...filter, limit: 100 } } },
		paged,
	);
}

export type ExclusionReason = Schemas["ExclusionReason"];

export function useExclusions(id: string, filter: { reason?: ExclusionReason; q?: string }) {
	return api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/campaigns/{id}/exclusions",
		{ params: { path: { id }, query: { ...filter, limit: 100 } } },
		paged,
	);
}

/** How many were left out for each reason, and what they owed. */
export function useExclusionSums(id: string) {
	return api.useQuery("get", "/api/campaigns/v1/campaigns/{id}/exclusions/summary", { params: { path: { id } } });
}
