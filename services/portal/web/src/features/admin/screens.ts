import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.admin("people"), load: () => import("./people/people-page") },
	{ path: paths.admin("teams"), load: () => import("./teams/teams-page") },
	{ path: paths.admin("devices"), load: () => import("./devices/devices-page") },
	{ path: paths.admin("policies"), load: () => import("./policies/policies-page") },
	{ path: paths.admin("templates"), load: () => import("./templates/templates-page") },
	{ path: paths.admin("webhooks"), load: () => import("./webhooks/webhooks-page") },
	{ path: paths.admin("parked-messages"), load: () => import("./parked/parked-page") },
	{ path: paths.admin("audit"), load: () => import("./audit/audit-page") },
];
