import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.rounds(), load: () => import("./rounds-page") },
	{ path: paths.unplanned(), load: () => import("./unplanned-page") },
	{ path: paths.roundOf("$id"), load: () => import("./round-page") },
];
