import { useQueries } from "@tanstack/react-query";
import { client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";

/** The services that hear events. */
export const SERVICES = ["accounts", "approvals", "campaigns", "identity", "notices", "reporting"] as const;
export type Service = (typeof SERVICES)[number];
export type Parked = Schemas["ParkedMessage"] & { service: Service };

const KEY = "parked-messages";

/** What every service has parked, newest first. */
export function useParked() {
	return useQueries({
		queries: SERVICES.map((service) => ({ queryKey: [KEY, service], queryFn: () => parkedOf(service) })),
		combine: (answers) => ({
			data: answers.every(({ data }) => data)
				? answers.flatMap(({ data }) => data ?? []).toSorted((a, b) => b.parked_at.localeCompare(a.parked_at))
				: undefined,
			error: answers.find(({ error }) => error)?.error ?? null,
			isPending: answers.some(({ isPending }) => isPending),
			refetch: () => queries.invalidateQueries({ queryKey: [KEY] }),
		}),
	});
}

async function parkedOf(service: Service): Promise<Parked[]> {
	const { data, error } = await client.GET(`/api/${service}/v1/parked-messages`, { params: { query: { limit: 500 } } });
	if (!data) {
		throw error;
	}
	return data.items.map((message) => ({ ...message, service }));
}

/** Has a message worked again, or gives it up. */
export async function settle({ service, event_id }: Parked, how: "replay" | "drop") {
	const params = { path: { id: event_id } };
	const { error } =
		how === "replay"
			? await client.POST(`/api/${service}/v1/parked-messages/{id}/replay`, { params })
			: await client.DELETE(`/api/${service}/v1/parked-messages/{id}`, { params });
	if (error) {
		throw error;
	}
	await queries.invalidateQueries({ queryKey: [KEY] });
}
