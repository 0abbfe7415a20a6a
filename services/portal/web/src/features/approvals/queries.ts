import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";

export type RequestRow = Schemas["RequestRow"];
export type Request = Schemas["RequestOut"];
export type Box = "mine" | "open" | "decided" | "all";

export interface InboxFilter {
	box?: Box;
	q?: string;
	kind?: string;
}

export function useRequests({ box = "mine", q, kind }: InboxFilter) {
	const query = {
		q,
		subject_kind: kind,
		mine: box === "mine" || undefined,
		state: box === "open" ? ("open" as const) : undefined,
		decided_by_me: box === "decided" || undefined,
		limit: 100,
	};
	return api.useInfiniteQuery("get", "/api/approvals/v1/requests", { params: { query } }, paged);
}

export function useCounts() {
	return api.useQuery("get", "/api/approvals/v1/requests/counts");
}

export function useRequest(id: string) {
	return api.useQuery("get", "/api/approvals/v1/requests/{id}", { params: { path: { id } } });
}

export function forgetRequests() {
	return queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/approvals/") });
}
