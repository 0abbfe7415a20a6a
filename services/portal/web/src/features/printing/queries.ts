import { api, client, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";

export type Run = Schemas["PrintRunDetail"];
export type Notice = Schemas["NoticeOut"];
export type NoticeStatus = Schemas["NoticeStatus"];

const STILL_PRINTING = 2_000;

export interface RunFilter {
	campaign?: string;
	state?: Schemas["PrintRunState"];
}

export function useRuns({ campaign, state }: RunFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/notices/v1/print-runs",
		{ params: { query: { campaign_id: campaign, state, limit: 100 } } },
		paged,
	);
}

/** A run; looked at again while it is being made. */
export function useRun(id: string) {
	return api.useQuery(
		"get",
		"/api/notices/v1/print-runs/{id}",
		{ params: { path: { id } } },
		{
			refetchInterval: ({ state: { data } }) =>
				data?.state === "requested" || data?.state === "rendering" ? STILL_PRINTING : false,
		},
	);
}

export interface NoticeFilter {
	status?: NoticeStatus;
	/** A number, or a check code. */
	number?: string;
}

export function useNotices(runId: string, filter: NoticeFilter) {
	return api.useInfiniteQuery(
		"get",
		"/api/notices/v1/notices",
		{ params: { query: { print_run_id: runId, ...filter, limit: 100 } } },
		paged,
	);
}

export function useNotice(id: string) {
	return api.useQuery("get", "/api/notices/v1/notices/{id}", { params: { path: { id } } });
}

/** Campaigns whose targets may be released. */
export function usePrintedCampaigns() {
	return api.useQuery("get", "/api/campaigns/v1/campaigns", {
		params: { query: { stage: "scheduled,running,paused,completed,closed", limit: 200 } },
	});
}

export function useTemplates() {
	return api.useQuery("get", "/api/notices/v1/templates");
}

async function done<Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> {
	const { data, error } = await answer;
	if (error) {
		throw error;
	}
	await refreshPaper();
	return data as Data;
}

export function askForRun(body: Schemas["PrintRunIn"]) {
	return done(client.POST("/api/notices/v1/print-runs", { body }));
}

export function reprintNotice(id: string, reason: string) {
	return done(client.POST("/api/notices/v1/notices/{id}/reprint", { params: { path: { id } }, body: { reason } }));
}

export function recallNotice(id: string, reason: string) {
	return done(client.POST("/api/notices/v1/notices/{id}/recall", { params: { path: { id } }, body: { reason } }));
}

export function recallMany(body: Schemas["RecallManyIn"]) {
	return done(client.POST("/api/notices/v1/notices/recall", { body }));
}

/** Everything said about paper is asked for again. */
export function refreshPaper() {
	return queries.invalidateQueries({
		predicate: ({ queryKey: [kind, path] }) => /notices\/v1\/(print-runs|notices)/.test(`${kind} ${path}`),
	});
}
