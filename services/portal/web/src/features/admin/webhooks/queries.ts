import { api, type Schemas } from "~/api/client";
import { paged } from "~/api/paging";
import { queries } from "~/api/queries";
import { useLanguage } from "~/lib/use-language";

export type Endpoint = Schemas["WebhookEndpoint"];
export type Delivery = Schemas["WebhookDelivery"];

export function useEndpoints() {
	return api.useInfiniteQuery(
		"get",
		"/api/reporting/v1/webhook-endpoints",
		{ params: { query: { limit: 100 } } },
		paged,
	);
}

export function useDeliveries(id: string, state: Schemas["DeliveryState"] | undefined) {
	return api.useInfiniteQuery(
		"get",
		"/api/reporting/v1/webhook-endpoints/{id}/deliveries",
		{ params: { path: { id }, query: { state, limit: 100 } } },
		{ ...paged, refetchInterval: 3_000 },
	);
}

/** The kinds of events, by name. */
export function useEventOptions() {
	const { language } = useLanguage();
	const { data } = api.useQuery("get", "/api/reporting/v1/event-types");
	return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name[language] }));
}

export function forgetEndpoints() {
	return queries.invalidateQueries({ queryKey: ["get", "/api/reporting/v1/webhook-endpoints"] });
}

export function forgetDeliveries() {
	return queries.invalidateQueries({ queryKey: ["get", "/api/reporting/v1/webhook-endpoints/{id}/deliveries"] });
}
