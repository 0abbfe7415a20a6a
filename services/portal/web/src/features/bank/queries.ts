import { useInfiniteQuery } from "@tanstack/react-query";
import { api, client, type Page, type Schemas } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { queries } from "~/api/queries";
import { type Line, linesOf } from "./lines";

const ROWS = 50;
const ENTRIES = 200;
const CHOICES = 20;
/** An account with more open documents shows the first of them. */
const MOST_TO_CHOOSE = 500;

export type BankStatement = Schemas["BankStatementOut"];
export type Clarification = Schemas["ClarificationOut"];
export type ClarificationState = Schemas["ClarificationState"];

export interface StatementFilter {
	/** The whole number of our bank account, as its statements write it. */
	account?: string;
}

export function useStatements({ account }: StatementFilter) {
	const query = { bank_account: account?.replaceAll(/\s/g, ""), limit: ROWS };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/bank-statements", { params: { query } }, paged));
}

interface EntriesPage extends Page<Line> {
	statement: BankStatement;
}

/** A statement and, page by page, its entries. */
export function useStatement(id: string) {
	const query = useInfiniteQuery({
		queryKey: ["get", "/api/accounts/v1/bank-statements/{id}", id],
		initialPageParam: paged.initialPageParam,
		getNextPageParam: paged.getNextPageParam,
		queryFn: async ({ pageParam, signal }): Promise<EntriesPage> => {
			const params = { path: { id }, query: { limit: ENTRIES, cursor: pageParam ?? undefined } };
			const { data, error } = await client.GET("/api/accounts/v1/bank-statements/{id}", { params, signal });
			if (!data) {
				throw error;
			}
			return { statement: data, items: linesOf(data.entries.items), next_cursor: data.entries.next_cursor };
		},
	});
	return {
		statement: { data: query.data?.pages[0]?.statement, error: query.error, refetch: query.refetch },
		lines: rowsOf<Line>(query),
	};
}

/** Those that wait; `all` also what was decided. */
export function useClarifications(state: ClarificationState | "all") {
	const query = { state: state === "all" ? undefined : state, limit: ROWS };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/clarifications", { params: { query } }, paged));
}

export function useClarification(id: string) {
	return api.useQuery("get", "/api/accounts/v1/clarifications/{id}", { params: { path: { id } } });
}

/** An account that something points at; its name changes with imports alone. */
export function useAccount(id: string) {
	return api.useQuery(
		"get",
		"/api/accounts/v1/accounts/{id}",
		{ params: { path: { id } } },
		{ staleTime: 300_000, enabled: id !== "" },
	);
}

/** Accounts to choose from, of one currency: no account is paid in another. */
export function useAccountChoice(search: string, currency: string) {
	const query = { search: search.trim() || undefined, currency, order: "reference" as const, limit: CHOICES };
	return api.useQuery(
		"get",
		"/api/accounts/v1/accounts",
		{ params: { query } },
		{ placeholderData: (before) => before },
	);
}

/** What an account still owes, document by document. */
export function useOpenDocuments(account: string | null) {
	const params = { path: { id: account ?? "" }, query: { open: true, limit: MOST_TO_CHOOSE } };
	return api.useQuery("get", "/api/accounts/v1/accounts/{id}/documents", { params }, { enabled: account !== null });
}

export function useReceipts(account: string | null) {
	const params = { path: { id: account ?? "" }, query: { limit: MOST_TO_CHOOSE } };
	return api.useQuery("get", "/api/accounts/v1/accounts/{id}/receipts", { params }, { enabled: account !== null });
}

/** After a change in the books, everything read from them is asked for again. */
export function booksChanged() {
	return queries.invalidateQueries({
		predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/accounts/v1/"),
	});
}
