import { api } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { queries } from "~/api/queries";

const ROWS = 100;

export interface AccountFilter {
	search?: string;
	community?: string;
	legal_entity?: string;
	segment?: string;
	currency?: string;
	has_hold?: boolean;
	overdue?: boolean;
	min_overdue?: string;
	min_days_past_due?: number;
}

export type AccountOrder = "overdue" | "name" | "reference" | "days_past_due";

export function useAccounts(filter: AccountFilter, order: AccountOrder, direction: "asc" | "desc") {
	const query = { ...filter, order, direction, limit: ROWS };
	return rowsOf(
		api.useInfiniteQuery(
			"get",
			"/api/accounts/v1/accounts",
			{ params: { query } },
			{ ...paged, placeholderData: (before) => before },
		),
	);
}

/** Count and sums of what the list shows. */
export function useAccountsSummary(filter: AccountFilter) {
	return api.useQuery(
		"get",
		"/api/accounts/v1/accounts/summary",
		{ params: { query: filter } },
		{ placeholderData: (before) => before },
	);
}

/** What there is to filter by; it changes with imports alone. */
export function useFacets() {
	return api.useQuery("get", "/api/accounts/v1/accounts/facets", {}, { staleTime: 300_000 });
}

export function useAccount(id: string) {
	return api.useQuery("get", "/api/accounts/v1/accounts/{id}", { params: { path: { id } } });
}

export function useBalance(id: string, at: { as_of?: string; known_at?: string }) {
	return api.useQuery(
		"get",
		"/api/accounts/v1/accounts/{id}/balance",
		{ params: { path: { id }, query: at } },
		{ placeholderData: (before) => before },
	);
}

export function useDocuments(id: string, open?: boolean) {
	const params = { path: { id }, query: { open, limit: ROWS } };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/accounts/{id}/documents", { params }, paged));
}

export function useReceipts(id: string) {
	const params = { path: { id }, query: { limit: ROWS } };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/accounts/{id}/receipts", { params }, paged));
}

export function useHolds(id: string) {
	const params = { path: { id }, query: { limit: ROWS } };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/accounts/{id}/holds", { params }, paged));
}

/** After a change in the books, everything read from them is asked for again. */
export function booksChanged() {
	return queries.invalidateQueries({
		predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/accounts/v1/"),
	});
}
