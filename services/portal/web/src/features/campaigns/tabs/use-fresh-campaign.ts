import { useThrottledCallback } from "@mantine/hooks";
import { useLive } from "~/api/live";
import { queries } from "~/api/queries";

/** What changes while a campaign runs. Long lists are left out: they are asked for again when somebody looks. */
const MOVING = [
	"/api/campaigns/v1/campaigns/{id}",
	"/api/campaigns/v1/campaigns/{id}/progress",
	"/api/campaigns/v1/campaigns/{id}/effect",
	"/api/reporting/v1/activity",
];
/** A busy campaign tells many things a second; people read slower. */
const PAUSE = 1_500;

/** Keeps the figures of a campaign fresh while its page is open; says whether the line is up. */
export function useFreshCampaign(id: string): boolean {
	const refresh = useThrottledCallback(
		() =>
			queries.invalidateQueries({
				predicate: ({ queryKey }) => MOVING.includes(String(queryKey[1])) && JSON.stringify(queryKey).includes(id),
			}),
		PAUSE,
	);
	return useLive(refresh, id);
}
