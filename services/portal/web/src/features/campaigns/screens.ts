import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.campaigns(), load: () => import("./list-page") },
	{ path: paths.newCampaign(), load: () => import("./draft/new-page") },
	{ path: paths.campaignDraft("$id"), load: () => import("./draft/draft-page") },
	// The tab is part of the address and may be left out.
	{ path: `${paths.campaignOf("$id")}/{-$tab}`, load: () => import("./detail-page") },
];
