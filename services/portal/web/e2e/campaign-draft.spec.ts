/** From an idea to a request for approval, by the guided draft; and the list it stands in. */

import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { test } from "./support/test";

const CAMPAIGNS = "/api/campaigns/v1/campaigns";

/** Debts below those of the demo's own campaign. */
const RULE = {
	combinator: "and",
	rules: [{ field: "to_collect", operator: "between", value: ["100", "1400"] }],
};

async function segment(api: APIRequestContext, title: string): Promise<string> {
	const made = await api.post("/api/campaigns/v1/segments", {
		data: { title, rule: RULE },
		headers: { "idempotency-key": crypto.randomUUID() },
	});
	return (await made.json()).id;
}

async function draft(api: APIRequestContext, title: string): Promise<string> {
	const made = await api.post(CAMPAIGNS, {
		data: { title, rule: RULE },
		headers: { "idempotency-key": crypto.randomUUID() },
	});
	return (await made.json()).id;
}

const next = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();
const step = (page: Page, name: string) => expect(page.getByRole("heading", { level: 2, name })).toBeVisible();

test("a newcomer drafts, freezes and submits a campaign", async ({ as, apiAs }) => {
	test.slow();
	const api = await apiAs("planner");
	const title = `Newcomer ${Date.now()}`;
	await segment(api, title);
	const page = await as("planner");
	await page.goto("/campaigns");
	await page.getByRole("link", { name: "New campaign" }).click();
	await page.getByRole("combobox", { name: "Segment" }).fill(title);
	await page.getByRole("option", { name: title }).click();
	await expect(page.getByRole("textbox", { name: "Name of the campaign" })).toHaveValue(title);
	await expect(page.getByRole("region", { name: "In the audience" })).toContainText(/\d+/);
	await next(page);
	await step(page, "Strategy");
	await expect(page.getByRole("combobox", { name: "Template of the notice" })).not.toHaveValue("");
	await next(page);
	await step(page, "Calendar and capacity");
	await page.getByRole("button", { name: "Saturday and Sunday" }).click();
	await page.getByRole("textbox", { name: "Doors per working day" }).fill("12");
	await next(page);
	await step(page, "Hold-out");
	await page.getByRole("textbox", { name: "Share left alone" }).fill("20");
	await next(page);
	await step(page, "Check");
	await expect(page.getByRole("img", { name: /Letters and visits by day/ })).toBeVisible();
	await expect(page.getByText("Few are left alone: the effect will be uncertain.")).toBeVisible();
	const submit = page.getByRole("button", { name: "Submit for approval" });
	await expect(submit).toHaveAccessibleDescription("Freeze the audience first.");
	await page.getByRole("button", { name: "Freeze the audience" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Freeze the audience" }).click();
	await expect(page.getByRole("heading", { level: 2, name: "Frozen figures" })).toBeVisible();
	await submit.click();
	await page.getByRole("dialog").getByRole("button", { name: "Submit for approval" }).click();
	await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
	await expect(page.getByText("In approval", { exact: true }).first()).toBeVisible();
	await expect(page).toHaveURL(/\/campaigns\/cmp_\w+$/);
	// Its debtors are free for others again.
	const id = page.url().split("/").at(-1);
	await api.post(`${CAMPAIGNS}/${id}/cancel`, { data: { reason: "only a rehearsal" } });
});

test("a draft is left at any step, and taken up where something is missing", async ({ as, apiAs }) => {
	const id = await draft(await apiAs("planner"), `Resumed ${Date.now()}`);
	const page = await as("planner");
	await page.goto(`/campaigns/${id}/draft`);
	await step(page, "Strategy");
	await page.getByRole("textbox", { name: "Days to pay" }).fill("21");
	await page.getByRole("link", { name: "Segments" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Segments" })).toBeVisible();
	await page.goto(`/campaigns/${id}/draft?step=strategy`);
	await expect(page.getByRole("textbox", { name: "Days to pay" })).toHaveValue("21");
});

test("a finding leads to its field", async ({ as, apiAs }) => {
	const id = await draft(await apiAs("planner"), `Findings ${Date.now()}`);
	const page = await as("planner");
	await page.goto(`/campaigns/${id}/draft?step=check`);
	await page.getByRole("listitem").filter({ hasText: "Nobody said how many doors a day." }).getByRole("link").click();
	await step(page, "Calendar and capacity");
	await expect(page.getByRole("textbox", { name: "Doors per working day" })).toBeFocused();
});

test("a refused field says so where it stands", async ({ as, apiAs }) => {
	const id = await draft(await apiAs("planner"), `Refused ${Date.now()}`);
	const page = await as("planner");
	await page.goto(`/campaigns/${id}/draft?step=strategy`);
	await page.getByRole("button", { name: "Add a step" }).click();
	await page.getByRole("textbox", { name: "Days after the launch" }).first().fill("60");
	await next(page);
	await expect(page.getByText("a step cannot come before the one above it")).toBeVisible();
	await expect(page.getByRole("textbox", { name: "Days after the launch" }).nth(1)).toBeFocused();
});

test("campaigns are found by stage and by name", async ({ as, apiAs }) => {
	const title = `Listed ${Date.now()}`;
	await draft(await apiAs("planner"), title);
	const page = await as("planner");
	await page.goto("/campaigns?stage=running");
	await expect(page.getByRole("link", { name: "High debts, door to door" })).toBeVisible();
	await expect(page.getByRole("img", { name: /printed, \d+ served, \d+ paid/ })).toBeVisible();
	await page.goto(`/campaigns?search=${encodeURIComponent(title)}`);
	await page.getByRole("link", { name: title }).click();
	await step(page, "Strategy");
});

test("the screens of a draft are accessible", async ({ as, apiAs }) => {
	test.slow();
	const id = await draft(await apiAs("planner"), `Accessible ${Date.now()}`);
	const page = await as("planner");
	const steps = ["segment", "strategy", "calendar", "holdOut", "check"].map(
		(name) => `/campaigns/${id}/draft?step=${name}`,
	);
	for (const path of ["/campaigns", "/campaigns/new", ...steps]) {
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
	await inDark(page);
	await inArabic(page);
	await expectAccessible(page);
});
