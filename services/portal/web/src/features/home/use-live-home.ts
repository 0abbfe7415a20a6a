import { useThrottledCallback } from "@mantine/hooks";
import { useLive } from "~/api/live";
import { queries } from "~/api/queries";

/** At most this often, however much happens. */
const PAUSE = 1_500;
const MOVING = [
	"/api/campaigns/v1/campaigns",
	"/api/campaigns/v1/campaigns/attention",
	"/api/approvals/v1/requests",
	"/api/notices/v1/rounds/overview",
	"/api/notices/v1/visits",
];

/** Asks again for what moves whenever something happens; says whether the line is up. */
export function useLiveHome(): boolean {
	const askAgain = useThrottledCallback(
		() => queries.invalidateQueries({ predicate: ({ queryKey }) => MOVING.includes(String(queryKey[1])) }),
		PAUSE,
	);
	return useLive(askAgain);
}
