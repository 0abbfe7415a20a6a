import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.segments(), load: () => import("./list-page") },
	{ path: paths.newSegment(), load: () => import("./new-page") },
	{ path: paths.segmentOf("$id"), load: () => import("./segment-page") },
];
