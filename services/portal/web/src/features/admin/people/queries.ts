import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";

export type Person = Schemas["PersonOut"];

export interface PeopleFilter {
	q?: string;
	role?: Schemas["Role"];
	team?: string;
	state?: "active" | "inactive";
}

export function usePeople({ q, role, team, state }: PeopleFilter) {
	const active = state && state === "active";
	return api.useInfiniteQuery(
		"get",
		"/api/identity/v1/people",
		{ params: { query: { q, role, team_id: team, active, limit: 100 } } },
		paged,
	);
}

export function useTeamOptions() {
	const { data } = api.useQuery("get", "/api/identity/v1/teams", { params: { query: { limit: 500 } } });
	return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function forgetPeople() {
	return queries.invalidateQueries({ queryKey: ["get", "/api/identity/v1/people"] });
}
