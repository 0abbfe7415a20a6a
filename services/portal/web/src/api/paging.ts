/** Keyset-paged lists, page by page. */

import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { Page } from "./client";

/** The options every paged list shares: `api.useInfiniteQuery("get", path, { params }, paged)`. */
export const paged = {
	pageParamName: "cursor",
	// Not `undefined`: that would be asked for as cursor 0.
	initialPageParam: null as string | null,
	getNextPageParam: (page: { next_cursor?: string | null }) => page.next_cursor ?? undefined,
};

/** Rows as a table takes them. */
export interface Rows<Row> {
	items: Row[];
	isLoading: boolean;
	error: unknown;
	hasMore: boolean;
	isLoadingMore: boolean;
	loadMore: () => void;
	retry: () => void;
	/** Every row there is, page after page; `told` hears how many came so far. */
	all: (told: (count: number) => void) => Promise<Row[]>;
}

/** The rows of a paged query. */
export function rowsOf<Row>(query: UseInfiniteQueryResult<InfiniteData<Page<Row>>, unknown>): Rows<Row> {
	const items = query.data?.pages.flatMap((page) => page.items) ?? [];
	return {
		items,
		isLoading: query.isPending,
		error: query.data ? undefined : query.error,
		hasMore: query.hasNextPage,
		isLoadingMore: query.isFetchingNextPage,
		loadMore: () => !query.isFetchingNextPage && query.fetchNextPage(),
		retry: () => query.refetch(),
		all: async (told) => {
			let last = query;
			while (last.hasNextPage) {
				last = (await last.fetchNextPage()) as typeof query;
				told(last.data?.pages.reduce((count, page) => count + page.items.length, 0) ?? 0);
				if (last.error) {
					throw last.error;
				}
			}
			return last.data?.pages.flatMap((page) => page.items) ?? [];
		},
	};
}

/** Rows that came in one answer. */
export function wholeRows<Row>(query: {
	data: Row[] | undefined;
	error: unknown;
	isPending: boolean;
	refetch: () => unknown;
}): Rows<Row> {
	const items = query.data ?? [];
	return {
		items,
		isLoading: query.isPending,
		error: query.data ? undefined : query.error,
		hasMore: false,
		isLoadingMore: false,
		loadMore: () => undefined,
		retry: () => query.refetch(),
		all: async () => items,
	};
}
