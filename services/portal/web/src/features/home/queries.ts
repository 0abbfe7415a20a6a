import { useQueries } from "@tanstack/react-query";
import { api } from "~/api/client";
import { useHasRole } from "~/api/roles";

/** How many visits to review are counted; beyond, there are "or more". */
export const MOST_COUNTED = 100;

const ON_THEIR_WAY = "running,paused,scheduled";

export function useMayReadBooks() {
	return useHasRole("manager", "director", "planner", "finance");
}

export function useMayFollowCampaigns() {
	return useHasRole("planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor");
}

/** Open and overdue at the ends of the last months and now. */
export function useTrend() {
	const enabled = useMayReadBooks();
	return api.useQuery("get", "/api/accounts/v1/ageing/trend", { params: { query: { months: 12 } } }, { enabled });
}

export function useRunning() {
	const enabled = useMayFollowCampaigns();
	const params = { query: { stage: ON_THEIR_WAY, limit: 20 } };
	return api.useQuery("get", "/api/campaigns/v1/campaigns", { params }, { enabled });
}

export function useAttention() {
	const enabled = useMayFollowCampaigns();
	return api.useQuery("get", "/api/campaigns/v1/campaigns/attention", {}, { enabled });
}

export function useWaitingApprovals() {
	const enabled = useHasRole("planner", "finance", "legal", "director", "manager");
	const params = { query: { mine: true, limit: MOST_COUNTED } };
	return api.useQuery("get", "/api/approvals/v1/requests", { params }, { enabled });
}

export function useFieldDay() {
	const enabled = useHasRole("supervisor");
	return api.useQuery("get", "/api/notices/v1/rounds/overview", {}, { enabled });
}

export function useVisitsToReview() {
	const enabled = useHasRole("supervisor");
	const params = { query: { review_state: "has_issues" as const, limit: MOST_COUNTED } };
	return api.useQuery("get", "/api/notices/v1/visits", { params }, { enabled });
}

const params = { query: { limit: MOST_COUNTED } };
const PARKED = {
	accounts: api.queryOptions("get", "/api/accounts/v1/parked-messages", { params }),
	approvals: api.queryOptions("get", "/api/approvals/v1/parked-messages", { params }),
	campaigns: api.queryOptions("get", "/api/campaigns/v1/parked-messages", { params }),
	identity: api.queryOptions("get", "/api/identity/v1/parked-messages", { params }),
	notices: api.queryOptions("get", "/api/notices/v1/parked-messages", { params }),
	reporting: api.queryOptions("get", "/api/reporting/v1/parked-messages", { params }),
};

/** How many messages are parked in each service, where there are any. */
export function useParked() {
	const enabled = useHasRole("admin");
	const services = Object.keys(PARKED) as (keyof typeof PARKED)[];
	const asked = useQueries({ queries: services.map((service) => ({ ...PARKED[service], enabled })) });
	return services
		.map((service, place) => ({ service, count: asked[place]?.data?.items.length ?? 0 }))
		.filter(({ count }) => count > 0);
}
