import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";

export type Kind = Schemas["ReportKind"];

/** What to report on, as the address of the screen has it. */
export interface Wanted {
	kind?: Kind;
	/** `2026-03` */
	month?: string;
	campaign_id?: string;
}

export function useKinds() {
	return api.useQuery("get", "/api/reporting/v1/report-kinds", {}, { staleTime: Number.POSITIVE_INFINITY });
}

export interface ReportFilter {
	kind?: Kind;
	from?: string;
	to?: string;
}

export function useReports(filter: ReportFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/reporting/v1/reports",
		{ params: { query: { ...filter, limit: 100 } } },
		paged,
	);
}

/** A report as it would be issued now. */
export function usePreview({ kind, month, campaign_id }: Wanted & { kind: Kind }, isComplete: boolean) {
	return api.useQuery(
		"get",
		"/api/reporting/v1/reports/preview",
		{ params: { query: { kind, month, campaign_id } } },
		{ enabled: isComplete },
	);
}

export function useReport(id: string) {
	return api.useQuery("get", "/api/reporting/v1/reports/{id}", { params: { path: { id } } });
}

export function usePaper(id: string) {
	return api.useQuery("get", "/api/reporting/v1/reports/{id}/paper", { params: { path: { id } } });
}

/** Campaigns there is something to report on. */
export function useLaunchedCampaigns() {
	return api.useQuery("get", "/api/reporting/v1/campaigns/progress");
}
