import { api, client, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";

export type Visit = Schemas["VisitOut"];
export type VisitDetail = Schemas["VisitDetail"];
export type Review = Schemas["Review"];

/** What the address of the list says. */
export interface VisitFilter {
	day?: string;
	technician?: string;
	outcome?: Schemas["Outcome"];
	review?: Review;
	/** `yes` or `no`. */
	flagged?: "yes" | "no";
	flag?: Schemas["Flag"];
	round?: string;
	campaign?: string;
}

function asked({ day, technician, outcome, review, flagged, flag, round, campaign }: VisitFilter) {
	return {
		day,
		technician,
		outcome,
		review_state: review,
		flagged: flagged === undefined ? undefined : flagged === "yes",
		flag,
		round_id: round,
		campaign_id: campaign,
	};
}

export function useVisits(filter: VisitFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/notices/v1/visits",
		{ params: { query: { ...asked(filter), limit: 100 } } },
		paged,
	);
}

export function useVisit(id: string) {
	return api.useQuery("get", "/api/notices/v1/visits/{id}", { params: { path: { id } } });
}

/** Visits that wait for a review, the newest first. Not as many as a page of the list: the two must not share a cache. */
export function useWaiting() {
	return api.useQuery("get", "/api/notices/v1/visits", {
		params: { query: { review_state: "has_issues", limit: 200 } },
	});
}

/** What every code means, in both languages. */
export function useVocabulary() {
	return api.useQuery("get", "/api/notices/v1/vocabulary", {}, { staleTime: Number.POSITIVE_INFINITY });
}

export async function reviewVisit({ id, version }: Visit, body: Schemas["ReviewIn"]) {
	const { error } = await client.POST("/api/notices/v1/visits/{id}/review", {
		params: { path: { id }, header: { "If-Match": `"${version}"` } },
		body,
	});
	if (error) {
		throw error;
	}
	await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes("/notices/v1/visits") });
}
