import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [];
