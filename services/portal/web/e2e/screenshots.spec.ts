/** Pictures of every screen, for the documentation: `make screenshots`. Looked at by people; nothing compares them. */

import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { inArabic } from "./support/accessible";
import { importPortfolio, takeStatement } from "./support/bank";
import { test } from "./support/test";

const FOLDER = new URL("../../../../docs/screenshots/", import.meta.url).pathname;

/** The first thing of a list of the API. */
async function firstOf(api: APIRequestContext, path: string): Promise<string> {
	const answer = await api.get(path);
	const { items } = await answer.json();
	expect(items.length, `${path} has something to show`).toBeGreaterThan(0);
	return items[0].id;
}

interface Screen {
	name: string;
	role: string;
	/** Its address; `{}` is the first thing that `of` lists. */
	path: string;
	of?: string;
	inArabicToo?: boolean;
}

const CAMPAIGNS = "/api/campaigns/v1/campaigns";

const screens: Screen[] = [
	{ name: "home", role: "planner", path: "/", inArabicToo: true },
	{ name: "accounts", role: "planner", path: "/accounts" },
	{ name: "account", role: "planner", path: "/accounts/{}", of: "/api/accounts/v1/accounts", inArabicToo: true },
	{ name: "imports", role: "planner", path: "/imports" },
	{ name: "import-new", role: "planner", path: "/imports/new" },
	{ name: "import", role: "planner", path: "/imports/{}", of: "/api/accounts/v1/imports" },
	{ name: "segments", role: "planner", path: "/segments" },
	{ name: "segment", role: "planner", path: "/segments/new" },
	{ name: "campaigns", role: "planner", path: "/campaigns" },
	{ name: "campaign-draft", role: "planner", path: "/campaigns/new" },
	{ name: "campaign", role: "planner", path: "/campaigns/{}", of: CAMPAIGNS, inArabicToo: true },
	{ name: "campaign-audience", role: "planner", path: "/campaigns/{}/audience", of: CAMPAIGNS },
	{ name: "campaign-timeline", role: "planner", path: "/campaigns/{}/timeline", of: CAMPAIGNS },
	{ name: "campaign-map", role: "planner", path: "/campaigns/{}/map", of: CAMPAIGNS },
	{ name: "campaign-effect", role: "planner", path: "/campaigns/{}/effect", of: CAMPAIGNS },
	{ name: "approvals", role: "finance", path: "/approvals" },
	{ name: "approval", role: "finance", path: "/approvals/{}", of: "/api/approvals/v1/requests" },
	{ name: "delegations", role: "finance", path: "/approvals/delegations" },
	{ name: "rounds", role: "supervisor", path: "/rounds" },
	{ name: "round", role: "supervisor", path: "/rounds/{}", of: "/api/notices/v1/rounds" },
	{ name: "print-runs", role: "planner", path: "/print-runs" },
	{ name: "print-run", role: "planner", path: "/print-runs/{}", of: "/api/notices/v1/print-runs" },
	{ name: "visits", role: "supervisor", path: "/visits" },
	{ name: "visit", role: "supervisor", path: "/visits/{}", of: "/api/notices/v1/visits" },
	{ name: "defaulter-lists", role: "planner", path: "/defaulter-lists" },
	{ name: "reports", role: "manager", path: "/reports" },
	{ name: "people", role: "admin", path: "/admin/people" },
	{ name: "teams", role: "admin", path: "/admin/teams" },
	{ name: "devices", role: "admin", path: "/admin/devices" },
	{ name: "policies", role: "admin", path: "/admin/policies" },
	{ name: "templates", role: "planner", path: "/admin/templates" },
	{ name: "webhooks", role: "admin", path: "/admin/webhooks" },
	{ name: "parked-messages", role: "admin", path: "/admin/parked-messages" },
	{ name: "audit", role: "auditor", path: "/admin/audit" },
];

async function picture(page: Page, name: string) {
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.getByRole("status", { name: /Loading|جارٍ التحميل/ })).toHaveCount(0);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${FOLDER}${name}.png` });
}

test.describe.configure({ mode: "parallel" });

test("bank", async ({ as, apiAs }) => {
	const planner = await apiAs("planner");
	const { id, clarificationOf } = await takeStatement(planner, await importPortfolio(planner));
	const page = await as("finance");
	for (const [name, path] of [
		["bank-statements", "/bank-statements"],
		["bank-statement", `/bank-statements/${id}`],
		["clarifications", "/clarifications"],
		["clarification", `/clarifications/${clarificationOf(2)}`],
	] as const) {
		await page.goto(path);
		await picture(page, name);
	}
});

test("sign-in", async ({ page }) => {
	await page.goto("/sign-in");
	await picture(page, "sign-in");
});

for (const { name, role, path, of, inArabicToo } of screens) {
	test(name, async ({ as, apiAs }) => {
		const page = await as(role);
		const id = of ? await firstOf(await apiAs(role), of) : "";
		await page.goto(path.replace("{}", id));
		await picture(page, name);
		if (inArabicToo) {
			await inArabic(page);
			await picture(page, `${name}-ar`);
		}
	});
}
