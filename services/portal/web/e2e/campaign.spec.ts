import { type APIRequestContext, expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { read } from "./support/round";
import { test } from "./support/test";

/** The campaign the demo ran. */
async function demoCampaign(api: APIRequestContext): Promise<string> {
	const { items } = await read(api, "/api/campaigns/v1/campaigns?q=C-2026-001");
	return `/campaigns/${items[0].id}`;
}

const TABS = ["Overview", "Audience", "Time line", "Map", "Effect", "Defaulter lists", "Notices"];

test("a campaign tells where it stands, and each part has its address", async ({ as, apiAs }) => {
	const campaign = await demoCampaign(await apiAs("planner"));
	const page = await as("planner");
	await page.goto(campaign);
	await expect(page.getByRole("heading", { level: 1, name: "High debts, door to door" })).toBeVisible();
	await expect(page.getByRole("list", { name: "Stages of the campaign" }).getByText("Running")).toHaveAttribute(
		"aria-current",
		"step",
	);
	const progress = page.getByRole("region", { name: "Progress" });
	await expect(progress.getByRole("listitem")).toHaveCount(4);
	await expect(progress.getByRole("status")).toHaveText("Live");
	await expect(
		page
			.getByRole("region", { name: "Latest activity" })
			.getByText(/targets? left: paid/)
			.first(),
	).toBeVisible();
	const parts = page.getByRole("navigation", { name: "Parts of the campaign" });
	for (const tab of TABS) {
		await parts.getByRole("link", { name: tab }).focus();
		await page.keyboard.press("Enter");
		await expect(parts.getByRole("link", { name: tab })).toHaveAttribute("aria-current", "page");
		await expect(parts.getByRole("link", { name: tab })).toBeFocused();
	}
	await expect(page).toHaveURL(/\/notices$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/lists$/);
});

test("members are searched, filtered, and one is taken out with a reason", async ({ as, apiAs }) => {
	const api = await apiAs("planner");
	const campaign = await demoCampaign(api);
	const served = await read(api, `/api/campaigns/v1${campaign}/members?arm=treated&state=served&limit=100`);
	const { account_reference, name } = served.items.at(-1);
	const page = await as("planner");
	await page.goto(`${campaign}/audience`);
	const members = page.getByRole("table");
	await page.getByRole("searchbox", { name: "Search members" }).fill(account_reference);
	await expect(members.getByRole("link")).toHaveCount(1);
	await members.getByRole("button", { name: `Withdraw ${name} from the campaign` }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Withdraw" }).click();
	await expect(dialog.getByRole("textbox", { name: "Reason" })).toBeFocused();
	await dialog.getByRole("textbox", { name: "Reason" }).fill("Settled with the branch");
	await dialog.getByRole("button", { name: "Withdraw" }).click();
	await expect(members.getByText("Withdrawn: Taken out by a planner")).toBeVisible();
	await page.getByRole("button", { name: "Clear filters" }).last().click();
	await page.getByText("Left out", { exact: true }).click();
	await expect(page).toHaveURL(/view=excluded/);
	await expect(page.getByRole("region", { name: "Left out by reason" }).getByRole("row")).not.toHaveCount(1);
});

test("a task is added, changed and done on the time line", async ({ as, apiAs }) => {
	const campaign = await demoCampaign(await apiAs("planner"));
	const page = await as("planner");
	await page.goto(`${campaign}/timeline`);
	await expect(
		page.getByRole("region", { name: "Time line of the campaign" }).getByText("Launch", { exact: true }),
	).toBeVisible();
	const tasks = page.getByRole("region", { name: "Team tasks" });
	await tasks.getByRole("button", { name: "Add task" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Brief the call centre");
	await dialog.getByRole("button", { name: "Add task" }).click();
	await tasks.getByRole("button", { name: "Edit task: Brief the call centre" }).first().click();
	await dialog.getByRole("textbox", { name: "Note" }).fill("Before the first door");
	await dialog.getByRole("button", { name: "Save" }).click();
	await expect(tasks.getByText("Before the first door").first()).toBeVisible();
	const done = tasks.getByRole("checkbox", { name: "Done: Brief the call centre" }).first();
	await done.click();
	await expect(done).toBeChecked();
	await done.click();
	await expect(done).not.toBeChecked();
	const manager = await as("manager");
	await manager.goto(`${campaign}/timeline`);
	await expect(manager.getByRole("region", { name: "Team tasks" })).toBeVisible();
	await expect(manager.getByRole("button", { name: "Add task" })).toHaveCount(0);
});

test("doors are shown by state, and the effect says what it does not prove", async ({ as, apiAs }) => {
	const campaign = await demoCampaign(await apiAs("planner"));
	const page = await as("planner");
	await page.goto(`${campaign}/map`);
	await expect(page.getByRole("region", { name: "Map of the doors" })).toBeVisible();
	await page
		.getByRole("radiogroup", { name: "Doors by state" })
		.getByText(/^Delivered/)
		.click();
	await expect(page).toHaveURL(/state=delivered/);
	await expect(page.getByRole("table").getByText("Withdrawn")).toHaveCount(0);
	await page.getByRole("navigation", { name: "Parts of the campaign" }).getByRole("link", { name: "Effect" }).click();
	await expect(page.getByRole("img", { name: /^Difference .* percentage points, 95 % interval/ })).toBeVisible();
	await expect(page.getByRole("img", { name: /^Share of the frozen debt received by day/ })).toBeVisible();
	await expect(page.getByRole("region", { name: "What this does not prove" })).toContainText("is not the effect");
	await page.getByText("The curve as a table").click();
	await expect(page.getByRole("columnheader", { name: "Hold-out, left alone" })).toBeVisible();
});

const PARTS = ["", "/audience", "/audience?view=excluded", "/timeline", "/map", "/effect", "/lists", "/notices"];

test("every part of a campaign is for everybody", async ({ as, apiAs }) => {
	test.slow();
	const campaign = await demoCampaign(await apiAs("planner"));
	const page = await as("planner");
	for (const part of PARTS) {
		await page.goto(campaign + part);
		await expect(page.getByRole("navigation", { name: "Parts of the campaign" })).toBeVisible();
		await expectAccessible(page);
	}
});

test("every part of a campaign is for everybody in Arabic and in the dark", async ({ as, apiAs }) => {
	test.slow();
	const campaign = await demoCampaign(await apiAs("planner"));
	const page = await as("planner");
	await inDark(page);
	await page.goto(campaign);
	await inArabic(page);
	for (const part of PARTS) {
		await page.goto(campaign + part);
		await expect(page.getByRole("navigation", { name: "أجزاء الحملة" })).toBeVisible();
		await expectAccessible(page);
	}
});
