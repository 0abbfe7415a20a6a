import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.approvals(), load: () => import("./inbox-page") },
	{ path: paths.delegations(), load: () => import("./delegations-page") },
	{ path: paths.approvalOf("$id"), load: () => import("./request-page") },
];
