import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";

export type Template = Schemas["TemplateOut"];
export type Version = Schemas["TemplateSummary"];

export function useTemplates() {
	return api.useQuery("get", "/api/notices/v1/templates");
}

export function useVersions(code: string) {
	return api.useQuery("get", "/api/notices/v1/templates/{code}/versions", { params: { path: { code } } });
}

/** One version; the newest when none is named. */
export function useTemplate(code: string, version: number | undefined) {
	return api.useQuery("get", "/api/notices/v1/templates/{code}", { params: { path: { code }, query: { version } } });
}

/** A source as it is being written, set on paper; the page before stays until the new one is there. */
export function useDraftPreview(source: string, isAsked: boolean) {
	return useQuery({
		queryKey: ["template-draft", source],
		enabled: isAsked,
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
		placeholderData: keepPreviousData,
		queryFn: async ({ signal }) => {
			const { data, error } = await client.POST("/api/notices/v1/templates/preview.pdf", {
				body: { source },
				parseAs: "blob",
				signal,
			});
			if (error) {
				throw error;
			}
			return data as unknown as Blob;
		},
	});
}

/** Adds a version after the newest one that was seen. */
export async function addVersion(code: string, newest: number, body: Schemas["TemplateIn"]): Promise<Template> {
	const { data, error } = await client.PUT("/api/notices/v1/templates/{code}", {
		params: { path: { code }, header: { "If-Match": `"${newest}"` } },
		body,
	});
	if (!data) {
		throw error;
	}
	await refreshTemplates();
	return data;
}

export async function activateVersion(code: string, version: number) {
	const { error } = await client.POST("/api/notices/v1/templates/{code}/activate", {
		params: { path: { code } },
		body: { version },
	});
	if (error) {
		throw error;
	}
	await refreshTemplates();
}

function refreshTemplates() {
	return queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes("/templates") });
}
