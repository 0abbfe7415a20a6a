import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.printRuns(), load: () => import("./print-runs-page") },
	{ path: paths.printRunOf("$id"), load: () => import("./print-run-page") },
	{ path: paths.noticeOf("$id"), load: () => import("./notice-page") },
];
