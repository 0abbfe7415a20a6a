import { keepPreviousData } from "@tanstack/react-query";
import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";

export type CampaignRow = Schemas["CampaignRow"];

export function useCampaigns(query: { q?: string; stage?: string; segment_id?: string; mine?: boolean }) {
	return api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/campaigns",
		{ params: { query } },
		{ ...paged, placeholderData: keepPreviousData, refetchInterval: 30_000 },
	);
}
