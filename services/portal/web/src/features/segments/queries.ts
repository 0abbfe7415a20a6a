import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { useHasRole } from "~/api/roles";

export type Segment = Schemas["Segment"];
export type SegmentRow = Schemas["SegmentRow"];
export type SegmentVersion = Schemas["SegmentVersion"];

export function useSegments(query: { q?: string; archived?: boolean }) {
	return api.useInfiniteQuery("get", "/api/campaigns/v1/segments", { params: { query } }, paged);
}

export function useSegment(id: string) {
	return api.useQuery("get", "/api/campaigns/v1/segments/{id}", { params: { path: { id } } });
}

export function useVersions(id: string) {
	return api.useInfiniteQuery("get", "/api/campaigns/v1/segments/{id}/versions", { params: { path: { id } } }, paged);
}

/** The catalogue is part of the suite: it does not change while a page is open. */
export function useFields() {
	return api.useQuery("get", "/api/campaigns/v1/segment-fields", {}, { staleTime: Number.POSITIVE_INFINITY });
}

/** Values there are in the books, for the fields that take any. */
export function useSuggestions(): Map<string, string[]> {
	const mayAsk = useHasRole("planner", "manager", "director", "finance");
	const { data } = api.useQuery("get", "/api/accounts/v1/accounts/facets", {}, { enabled: mayAsk, staleTime: 60_000 });
	if (!data) {
		return NOTHING;
	}
	return new Map([
		["community", data.communities.map(({ name }) => name)],
		["legal_entity", data.legal_entities],
		["currency", data.currencies],
		["segment", data.segments],
	]);
}

const NOTHING = new Map<string, string[]>();
