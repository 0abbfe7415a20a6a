import { useEffect, useMemo } from "react";
import { api } from "~/api/client";
import { paged } from "~/api/paging";

/** As many doors as a map can be read with. */
export const MOST_DOORS = 5_000;

export function useDoors(campaignId: string) {
	return api.useQuery("get", "/api/notices/v1/stops", {
		params: { query: { campaign_id: campaignId, limit: MOST_DOORS } },
	});
}

/** The account of every target by its membership: marks on a map do not carry it. */
export function useDoorNames(campaignId: string): Map<string, string> {
	const members = api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/campaigns/{id}/members",
		{ params: { path: { id: campaignId }, query: { arm: "treated", limit: 500 } } },
		paged,
	);
	const { data, hasNextPage, isFetching, fetchNextPage } = members;
	const count = (data?.pages.length ?? 0) * 500;
	useEffect(() => {
		if (hasNextPage && !isFetching && count < MOST_DOORS) {
			fetchNextPage();
		}
	}, [hasNextPage, isFetching, fetchNextPage, count]);
	return useMemo(
		() =>
			new Map(data?.pages.flatMap(({ items }) => items.map(({ id, account_reference }) => [id, account_reference]))),
		[data],
	);
}
