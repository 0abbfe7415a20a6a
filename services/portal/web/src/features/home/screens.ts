import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [{ path: paths.home(), load: () => import("./home-page") }];
