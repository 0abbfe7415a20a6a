import type { Schemas } from "~/api/client";

/** What every tab of the campaign's page is given. */
export interface TabProps {
	campaign: Schemas["Campaign"];
	/** Whether the figures move by themselves. */
	isLive: boolean;
}
