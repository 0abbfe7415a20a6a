import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.reports(), load: () => import("./reports-page") },
	{ path: paths.newReport(), load: () => import("./new-report-page") },
	{ path: paths.reportOf("$id"), load: () => import("./report-page") },
];
