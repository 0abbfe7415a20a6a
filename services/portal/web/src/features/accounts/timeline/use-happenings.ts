import { useQueries } from "@tanstack/react-query";
import { api } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { merge } from "./happenings";

const POSTINGS = 50;
/** One account gets few notices in its life. */
const NOTICES = 200;

/** What happened to an account: its books page by page, and with them its notices, visits and campaigns. */
export function useHappenings(id: string) {
	const books = rowsOf(
		api.useInfiniteQuery(
			"get",
			"/api/accounts/v1/accounts/{id}/timeline",
			{ params: { path: { id }, query: { limit: POSTINGS } } },
			paged,
		),
	);
	const history = api.useQuery("get", "/api/notices/v1/notices/history", { params: { query: { account_id: id } } });
	const notices = api.useQuery("get", "/api/notices/v1/notices", {
		params: { query: { account_id: id, limit: NOTICES } },
	});
	const ids = [...new Set(notices.data?.items.map(({ campaign_id }) => campaign_id))];
	const campaigns = useQueries({
		queries: ids.map((campaign) =>
			api.queryOptions("get", "/api/campaigns/v1/campaigns/{id}", { params: { path: { id: campaign } } }),
		),
	});
	const happenings = merge({
		postings: books.items,
		hasMore: books.hasMore,
		deliveries: history.data?.items ?? [],
		campaigns: campaigns.flatMap(({ data }) => data ?? []),
	});
	return { happenings, books, error: books.error ?? history.error };
}
