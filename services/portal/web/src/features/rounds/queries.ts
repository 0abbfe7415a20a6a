import { useQueries } from "@tanstack/react-query";
import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";

export type Round = Schemas["RoundOut"];
export type Standing = Schemas["RoundStanding"];
export type Stop = Schemas["StopOut"];

/** Somebody is out there: what is shown is looked at again this often. */
const LOOK_AGAIN = 30_000;

export function useOverview(day: string | undefined) {
	return api.useQuery(
		"get",
		"/api/notices/v1/rounds/overview",
		{ params: { query: { day } } },
		{ refetchInterval: LOOK_AGAIN, placeholderData: (before: Schemas["OverviewOut"] | undefined) => before },
	);
}

/** The days that have rounds, the newest first. */
export function useRoundDays() {
	const rounds = api.useQuery("get", "/api/notices/v1/rounds", { params: { query: { limit: 500 } } });
	return [...new Set(rounds.data?.items.map(({ day }) => day))];
}

/** The newest round: the next one begins where and when it began. */
export function useLastRound() {
	return api.useQuery("get", "/api/notices/v1/rounds", { params: { query: { limit: 1 } } }).data?.items[0];
}

export function useRound(id: string) {
	return api.useQuery("get", "/api/notices/v1/rounds/{id}", { params: { path: { id } } });
}

/** Rounds with their stops, as many as have come. */
export function useRoundsWithStops(ids: string[]) {
	return useQueries({
		queries: ids.map((id) => api.queryOptions("get", "/api/notices/v1/rounds/{id}", { params: { path: { id } } })),
		combine: (answers) => answers.flatMap(({ data }) => (data ? [data] : [])),
	});
}

/** Rounds of a campaign's day that still take doors. */
export function useOpenRounds(campaignId: string, day: string) {
	const rounds = api.useQuery("get", "/api/notices/v1/rounds", {
		params: { query: { campaign_id: campaignId, day, limit: 200 } },
	});
	return { ...rounds, items: rounds.data?.items.filter(({ state }) => state !== "finished") ?? [] };
}

/** Campaigns whose doors may be due (`targets_released` in the service). */
const WALKED = "scheduled,running,paused,completed";

export function useWalkedCampaigns() {
	return api.useQuery("get", "/api/campaigns/v1/campaigns", { params: { query: { stage: WALKED, limit: 200 } } });
}

export function useTechnicians() {
	return api.useQuery("get", "/api/identity/v1/people", {
		params: { query: { role: "technician", active: true, limit: 500 } },
	});
}

export function useUnplanned(filter: { campaign_id: string; day: string; reason?: Schemas["UnplannedReason"] }) {
	return api.useInfiniteQuery(
		"get",
		"/api/notices/v1/unplanned-stops",
		{ params: { query: { ...filter, limit: 100 } } },
		paged,
	);
}

/** Everything said about rounds and doors is asked for again. */
export function refreshRounds() {
	return queries.invalidateQueries({
		predicate: ({ queryKey }) => /notices\/v1\/(rounds|stops|unplanned)/.test(String(queryKey[1])),
	});
}
