import { paths } from "~/lib/paths";
import type { Screen } from "~/lib/screen";

export const screens: Screen[] = [
	{ path: paths.bankStatements(), load: () => import("./bank-statements-page") },
	{ path: paths.newBankStatement(), load: () => import("./new-bank-statement-page") },
	{ path: paths.bankFileOf("$id"), load: () => import("./bank-file-page") },
	{ path: paths.bankStatementOf("$id"), load: () => import("./bank-statement-page") },
	{ path: paths.clarifications(), load: () => import("./clarifications-page") },
	{ path: paths.clarificationOf("$id"), load: () => import("./clarification-page") },
];
