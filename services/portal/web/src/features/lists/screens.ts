import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.lists(), load: () => import("./lists-page") },
	{ path: paths.newList(), load: () => import("./new-list-page") },
	{ path: paths.listOf("$id"), load: () => import("./list-page") },
];
