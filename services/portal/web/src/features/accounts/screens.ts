import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.accounts(), load: () => import("./accounts-page") },
	{ path: paths.accountOf("$id"), load: () => import("./account-page") },
];
