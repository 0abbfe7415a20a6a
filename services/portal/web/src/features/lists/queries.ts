import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";
import { useLanguage } from "~/lib/use-language";
import type { ListState } from "~/ui/list-state";

export interface ListFilter {
	/** Part of the reference. */
	q?: string;
	state?: ListState;
	/** The code of a regulator's profile. */
	profile?: string;
}

export function useLists(filter: ListFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/defaulter-lists",
		{ params: { query: { ...filter, limit: 100 } } },
		paged,
	);
}

export function useProfiles() {
	return api.useQuery("get", "/api/campaigns/v1/regulator-profiles");
}

/** The regulators to choose from, by name. */
export function useProfileOptions() {
	const { language } = useLanguage();
	const profiles = useProfiles();
	return (profiles.data ?? []).map(({ code, profile }) => ({
		value: code,
		label: (language === "ar" && profile.title_ar) || profile.title,
	}));
}

/** A campaign must be approved before a regulator can be told about it (`make_list` in the service). */
const READY = "approved,scheduled,running,paused,completed,closed";

export function useReadyCampaigns() {
	return api.useQuery("get", "/api/campaigns/v1/campaigns", { params: { query: { stage: READY, limit: 200 } } });
}

export interface PreviewFilter {
	profile?: string;
	listed?: boolean;
	reason?: Schemas["NotListedReason"];
	q?: string;
}

export function usePreview(campaignId: string, filter: PreviewFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/campaigns/{id}/defaulter-lists/preview",
		{ params: { path: { id: campaignId }, query: { ...filter, limit: 100 } } },
		paged,
	);
}

export function useList(id: string) {
	return api.useQuery("get", "/api/campaigns/v1/defaulter-lists/{id}", { params: { path: { id } } });
}

export interface EntryFilter {
	q?: string;
	state?: "listed" | "delisted" | "to_tell";
}

export function useEntries(id: string, filter: EntryFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/defaulter-lists/{id}/entries",
		{ params: { path: { id }, query: { ...filter, limit: 100 } } },
		paged,
	);
}

/** Everything said about lists is asked for again. */
export function refreshLists() {
	return queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes("defaulter-lists") });
}

export function useCampaign(id: string) {
	return api.useQuery("get", "/api/campaigns/v1/campaigns/{id}", { params: { path: { id } } });
}
