import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.imports(), load: () => import("./imports-page") },
	{ path: paths.newImport(), load: () => import("./new-import-page") },
	{ path: paths.importOf("$id"), load: () => import("./import-page") },
];
