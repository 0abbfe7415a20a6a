import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, client, type Schemas } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { fileBody } from "~/api/upload";
import { type Draft, headOf, mappingOf } from "./draft";

const ROWS = 50;

export function useImports() {
	const params = { query: { limit: ROWS } };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/imports", { params }, paged));
}

/** An import; asked for again until it is over. */
export function useImport(id: string) {
	const isUnderWay = (state?: string) => state === "waiting" || state === "running";
	return api.useQuery(
		"get",
		"/api/accounts/v1/imports/{id}",
		{ params: { path: { id } } },
		{ refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? 1_000 : false) },
	);
}

/** The layouts a file can have: Dunlin's own, and those that are kept. */
export function useLayouts() {
	return api.useQuery("get", "/api/accounts/v1/import-layouts");
}

export function useRefusedRows(id: string) {
	const params = { path: { id }, query: { limit: ROWS } };
	return rowsOf(api.useInfiniteQuery("get", "/api/accounts/v1/imports/{id}/refused-rows", { params }, paged));
}

/** What a file shows, read the way the draft says; nothing is kept. */
export function useInspection(draft: Draft) {
	const { file, layout, kind, currency } = draft;
	const mapping = draft.mapping && mappingOf(draft.mapping);
	const query = { layout, kind, currency, mapping };
	return useQuery({
		queryKey: ["inspection", file?.name, file?.size, file?.lastModified, query],
		enabled: file !== undefined,
		staleTime: Number.POSITIVE_INFINITY,
		placeholderData: keepPreviousData,
		queryFn: async ({ signal }): Promise<Schemas["InspectionOut"]> => {
			const { data, error } = await client.POST("/api/accounts/v1/imports/inspect", {
				params: { query },
				...fileBody(headOf(file as File), (file as File).name),
				signal,
			});
			if (!data) {
				throw error;
			}
			return data;
		},
	});
}
