/** Segments: a rule with its figures beside it, kept in versions. */

import { expect, type Page } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { test } from "./support/test";

const SEGMENTS = "/api/campaigns/v1/segments";

const RULE = {
	combinator: "and",
	rules: [
		{ field: "to_collect", operator: ">=", value: "1000" },
		{ field: "days_past_due", operator: ">", value: "30" },
	],
};

/** A rule of the builder, by its place. */
function rule(page: Page, place: string) {
	return page.getByRole("group", { name: `Rule ${place}`, exact: true });
}

async function pick(page: Page, label: string, option: string) {
	await page.getByRole("combobox", { name: label, exact: true }).click();
	await page.getByRole("option", { name: option, exact: true }).click();
}

test("a segment is built while its figures are watched, kept and changed", async ({ as }) => {
	const page = await as("planner");
	const title = `Builder ${Date.now()}`;
	await page.goto("/segments/new");
	await expect(rule(page, "1")).toContainText(/drops \d+/);
	await expect(page.getByRole("region", { name: "In words" })).toContainText("amount to collect is at least 1000");

	await page.getByRole("button", { name: "Add rule" }).click();
	await expect(rule(page, "3").getByText("Fill in a value.")).toBeVisible();
	await pick(page, "Field of rule 3", "holds");
	await pick(page, "Value of rule 3", "Dispute");
	await expect(rule(page, "3")).toContainText(/\d+ left/);
	await expect(page.getByRole("region", { name: "In words" })).toContainText("holds does not contain “dispute”");
	await expect(page.getByRole("table", { name: "The ten largest" })).toBeVisible();

	await page.getByRole("textbox", { name: "Name" }).fill(title);
	await page.getByRole("button", { name: "Save segment" }).click();
	await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
	await expect(page.getByText("Version 1", { exact: true })).toBeVisible();

	await page.getByRole("textbox", { name: "Value of rule 1" }).fill("2500");
	await page.getByRole("button", { name: "Save as version 2" }).click();
	await expect(page.getByText("Version 2", { exact: true })).toBeVisible();
	await page.getByRole("button", { name: "Versions" }).click();
	const first = page.getByRole("region", { name: "Version 1" });
	await first.getByRole("button", { name: "Take this rule" }).click();
	await expect(page.getByRole("textbox", { name: "Value of rule 1" })).toHaveValue("1,000");
});

test("rules group, move and go by keyboard", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/segments/new");
	await expect(rule(page, "1")).toContainText(/drops \d+/);
	await page.getByRole("button", { name: "Add group" }).press("Enter");
	await expect(page.getByRole("combobox", { name: "Field of rule 3.1" })).toBeFocused();
	await page.getByRole("textbox", { name: "Value of rule 1" }).press("Alt+ArrowDown");
	await expect(page.getByRole("combobox", { name: "Field of rule 1", exact: true })).toHaveValue("days past due");
	await page.getByRole("button", { name: "Remove group 3" }).press("Enter");
	await expect(page.getByRole("button", { name: "Add rule" })).toBeFocused();
	await expect(rule(page, "2")).toContainText(/left/);
});

test("a rule that is incomplete selects nobody, and says where", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/segments/new");
	await page.getByRole("textbox", { name: "Value of rule 2" }).fill("");
	await expect(rule(page, "2").getByText("Fill in a value.")).toBeVisible();
	const save = page.getByRole("button", { name: "Save segment" });
	await expect(save).toHaveAttribute("aria-disabled", "true");
	await expect(save).toHaveAccessibleDescription("Mend the marked rules first.");
});

test("whoever saves second is told what was saved first", async ({ as, apiAs }) => {
	const api = await apiAs("planner");
	const title = `Conflict ${Date.now()}`;
	const made = await api.post(SEGMENTS, {
		data: { title, rule: RULE },
		headers: { "idempotency-key": crypto.randomUUID() },
	});
	const { id } = await made.json();
	const page = await as("planner");
	await page.goto(`/segments/${id}`);
	await expect(rule(page, "1")).toContainText(/drops \d+/);
	await page.getByRole("textbox", { name: "Name" }).fill(`${title}, mine`);
	await api.put(`${SEGMENTS}/${id}`, {
		data: { title: `${title}, theirs`, rule: RULE },
		headers: { "if-match": '"1"' },
	});
	await page.getByRole("button", { name: "Save as version 2" }).click();
	const dialog = page.getByRole("dialog", { name: "Somebody saved a newer version" });
	await expect(dialog).toContainText(`${title}, theirs`);
	await dialog.getByRole("button", { name: "Save mine as the newest" }).click();
	await expect(page.getByRole("heading", { level: 1, name: `${title}, mine` })).toBeVisible();
	await expect(page.getByText("Version 3", { exact: true })).toBeVisible();
});

test("segments are found, put away and taken out again", async ({ as, apiAs }) => {
	const api = await apiAs("planner");
	const title = `Drawer ${Date.now()}`;
	await api.post(SEGMENTS, { data: { title, rule: RULE }, headers: { "idempotency-key": crypto.randomUUID() } });
	const page = await as("planner");
	await page.goto("/segments");
	await page.getByRole("searchbox", { name: "Search" }).fill(title);
	await page.getByRole("link", { name: title }).click();
	await page.getByRole("button", { name: "More", exact: true }).click();
	await page.getByRole("menuitem", { name: "Put away" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Put away" }).click();
	await expect(page.getByText("This segment was put away.")).toBeVisible();
	await page.goto(`/segments?state=archived&search=${encodeURIComponent(title)}`);
	await expect(page.getByRole("link", { name: title })).toBeVisible();
});

test("who may not change segments sees them, who may not see them is told", async ({ as, browser }) => {
	const auditor = await as("auditor");
	await auditor.goto("/segments/new");
	await expect(auditor.getByText("Only a campaign planner can change segments.")).toBeVisible();
	await expect(auditor.getByRole("button", { name: "Save segment" })).toHaveCount(0);
	const admin = await as("admin", await browser.newContext());
	await admin.goto("/segments");
	await expect(admin.getByRole("heading", { name: "You have no access to this" })).toBeVisible();
});

for (const [name, path] of [
	["list", "/segments"],
	["builder", "/segments/new"],
] as const) {
	test(`the ${name} of segments is accessible`, async ({ as }) => {
		test.slow();
		const page = await as("planner");
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
		await inDark(page);
		await inArabic(page);
		await expect(page.getByRole("heading", { level: 1, name: /شريحة جديدة|الشرائح/ })).toBeVisible();
		await expectAccessible(page);
	});
}
