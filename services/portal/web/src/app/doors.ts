/**
 * Which doors the navigation shows to which role. Admins operate the suite and see its settings, not debtors.
 * Follows the callers each service asks for in its `api` modules; the services refuse by themselves.
 */

import {
	IconBuildingBank,
	IconCalendarStats,
	IconChartBar,
	IconChecklist,
	IconDeviceMobile,
	IconFileAlert,
	IconFileDollar,
	IconFileImport,
	IconFilter,
	IconHome,
	IconInbox,
	IconMapRoute,
	IconPrinter,
	IconShieldCheck,
	IconSpeakerphone,
	IconTemplate,
	IconUsers,
	IconUsersGroup,
	IconWalk,
	IconWebhook,
	IconZoomQuestion,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Role } from "~/api/roles";
import { paths } from "~/lib/paths";
import type { texts } from "./texts";

type Word = keyof typeof texts;

export interface Door {
	word: Word;
	to: string;
	icon: ComponentType<{ size?: number }>;
	roles: Role[];
}

const EVERYBODY: Role[] = [
	"admin",
	"planner",
	"finance",
	"legal",
	"director",
	"supervisor",
	"operations",
	"manager",
	"auditor",
];
const READERS: Role[] = ["planner", "finance", "legal", "director", "operations", "manager", "auditor"];
const BOOKS: Role[] = ["planner", "finance", "director", "manager"];
const APPROVERS: Role[] = ["planner", "finance", "legal", "director", "manager", "auditor"];
const FIELD: Role[] = ["planner", "supervisor", "operations", "manager", "auditor"];
const ADMIN: Role[] = ["admin"];

export const doors: { word: Word; doors: Door[] }[] = [
	{
		word: "work",
		doors: [
			{ word: "home", to: paths.home(), icon: IconHome, roles: EVERYBODY },
			{ word: "campaigns", to: paths.campaigns(), icon: IconSpeakerphone, roles: [...READERS, "supervisor"] },
			{ word: "segments", to: paths.segments(), icon: IconFilter, roles: ["planner", "manager", "auditor"] },
			{ word: "approvals", to: paths.approvals(), icon: IconChecklist, roles: APPROVERS },
			{ word: "lists", to: paths.lists(), icon: IconFileAlert, roles: APPROVERS },
			{ word: "reports", to: paths.reports(), icon: IconChartBar, roles: READERS },
		],
	},
	{
		word: "receivables",
		doors: [
			{ word: "accounts", to: paths.accounts(), icon: IconBuildingBank, roles: BOOKS },
			{ word: "imports", to: paths.imports(), icon: IconFileImport, roles: BOOKS },
			{ word: "bankStatements", to: paths.bankStatements(), icon: IconFileDollar, roles: BOOKS },
			{ word: "clarifications", to: paths.clarifications(), icon: IconZoomQuestion, roles: BOOKS },
		],
	},
	{
		word: "field",
		doors: [
			{ word: "rounds", to: paths.rounds(), icon: IconMapRoute, roles: FIELD },
			{ word: "printing", to: paths.printRuns(), icon: IconPrinter, roles: FIELD },
			{ word: "visits", to: paths.visits(), icon: IconWalk, roles: FIELD },
		],
	},
	{
		word: "administration",
		doors: [
			{ word: "people", to: paths.admin("people"), icon: IconUsers, roles: ADMIN },
			{ word: "teams", to: paths.admin("teams"), icon: IconUsersGroup, roles: ADMIN },
			{ word: "devices", to: paths.admin("devices"), icon: IconDeviceMobile, roles: [...ADMIN, "supervisor"] },
			{ word: "policies", to: paths.admin("policies"), icon: IconShieldCheck, roles: ADMIN },
			{ word: "templates", to: paths.admin("templates"), icon: IconTemplate, roles: ["planner", "manager", "auditor"] },
			{ word: "webhooks", to: paths.admin("webhooks"), icon: IconWebhook, roles: ADMIN },
			{ word: "parked", to: paths.admin("parked-messages"), icon: IconInbox, roles: ADMIN },
			{ word: "audit", to: paths.admin("audit"), icon: IconCalendarStats, roles: [...ADMIN, "auditor"] },
		],
	},
];
