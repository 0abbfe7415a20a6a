import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [{ path: paths.me(), load: () => import("./me-page") }];

/** Screens for whoever is not signed in. */
export const openScreens: Screen[] = [
	{ path: paths.signIn(), load: () => import("./sign-in-page") },
	{ path: paths.welcome(), load: () => import("./welcome-page") },
	{ path: paths.firstRun(), load: () => import("./first-run-page") },
];
