import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.visits(), load: () => import("./visits-page") },
	{ path: paths.visitOf("$id"), load: () => import("./visit-page") },
];
