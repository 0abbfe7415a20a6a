import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { client, type Page, type Schemas } from "~/api/client";

export const SERVICES = ["accounts", "approvals", "campaigns", "identity", "notices", "reporting"] as const;
export type Service = (typeof SERVICES)[number];
export type AuditRecord = Schemas["AuditRecord"];

export function useStreams(service: Service) {
	return useQuery({
		queryKey: ["audit", service],
		queryFn: async () => {
			const { data, error } = await client.GET(`/api/${service}/v1/audit`);
			if (!data) {
				throw error;
			}
			return data;
		},
	});
}

export function useRecords(service: Service, stream: string | undefined) {
	return useInfiniteQuery({
		queryKey: ["audit", service, stream],
		enabled: stream !== undefined,
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page: Page<AuditRecord>) => page.next_cursor ?? undefined,
		queryFn: async ({ pageParam }): Promise<Page<AuditRecord>> => {
			const params = { path: { stream: stream ?? "" }, query: { limit: 200, cursor: pageParam } };
			const { data, error } = await client.GET(`/api/${service}/v1/audit/{stream}`, { params });
			if (!data) {
				throw error;
			}
			return data;
		},
	});
}

export async function verify(service: Service, stream: string) {
	const { data, error } = await client.GET(`/api/${service}/v1/audit/{stream}/verify`, {
		params: { path: { stream } },
	});
	if (!data) {
		throw error;
	}
	return data;
}
