import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { read } from "./support/round";
import { test } from "./support/test";

test("accounts are found, filtered, sorted and opened, and the address keeps it all", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/accounts");
	const table = page.getByRole("table").last();
	const sums = page.getByRole("region", { name: "Sums of the accounts listed" });
	await expect(sums.getByRole("rowheader", { name: "AED" })).toBeVisible();
	await expect(table.getByRole("columnheader", { name: "Overdue" })).toHaveAttribute("aria-sort", "descending");
	await table.getByRole("button", { name: "Account" }).click();
	await expect(page).toHaveURL(/order=reference/);
	await expect(table.getByRole("link").first()).toHaveText("A0000001");
	await page.getByRole("searchbox", { name: "Search" }).fill("A0000012");
	await expect(page).toHaveURL(/search=A0000012/);
	await expect(table.getByRole("link")).toHaveCount(1);
	await page.getByRole("button", { name: "Clear filters" }).last().click();
	await page.getByRole("combobox", { name: "Debt" }).click();
	await page.getByRole("option", { name: "Over 90 days past due" }).click();
	await expect(page).toHaveURL(/debt=90/);
	await page.reload();
	await expect(page.getByRole("combobox", { name: "Debt" })).toHaveValue("Over 90 days past due");
	await table.getByRole("link").first().focus();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/accounts\/acc_/);
	await expect(page.getByRole("tab", { name: "Time line" })).toHaveAttribute("aria-selected", "true");
});

test("an amount is asked for with its currency", async ({ as }) => {
	const page = await as("finance");
	await page.goto("/accounts");
	await page.getByRole("button", { name: "More filters" }).click();
	const filters = page.getByRole("dialog", { name: "More filters" });
	await expect(filters.getByRole("textbox", { name: "Overdue at least" })).toBeDisabled();
	await filters.getByRole("combobox", { name: "Currency" }).click();
	await page.getByRole("option", { name: "AED" }).click();
	await filters.getByRole("textbox", { name: "Overdue at least" }).fill("a lot");
	await expect(filters.getByText("Write an amount, as 1000 or 1000.50.")).toBeVisible();
	await filters.getByRole("textbox", { name: "Overdue at least" }).fill("5000");
	await expect(page).toHaveURL(/min=5000/);
	await expect(filters.getByText("Write an amount, as 1000 or 1000.50.")).toBeHidden();
});

test("an account shows its balance of a past day, and everything that happened", async ({ as, apiAs }) => {
	const notices = await read(await apiAs("planner"), "/api/notices/v1/notices?limit=1");
	const page = await as("planner");
	await page.goto(`/accounts/${notices.items[0].account_id}`);
	const balance = page.getByRole("region", { name: "Balance" });
	await expect(balance.getByRole("rowheader", { name: "Amount to collect" })).toBeVisible();
	await expect(balance.getByRole("list", { name: /^Ageing/ }).getByRole("listitem")).toHaveCount(8);
	await page.goto(`/accounts/${notices.items[0].account_id}?as_of=2026-01-31`);
	await expect(balance.getByRole("status")).toContainText("31 Jan 2026");
	await balance.getByRole("button", { name: "As it stands now" }).last().click();
	await expect(page).not.toHaveURL(/as_of/);
	const timeline = page.getByRole("region", { name: "Time line" });
	await expect(timeline.getByText(/Campaign launched/)).toBeVisible();
	await timeline.getByRole("checkbox", { name: "Notices" }).focus();
	await page.keyboard.press("Space");
	await expect(page).toHaveURL(/kinds=notice/);
	await expect(timeline.getByText(/Campaign launched/)).toBeHidden();
	await expect(timeline.getByText(/Notice printed/).first()).toBeVisible();
	await page.getByRole("tab", { name: "Receipts" }).click();
	await expect(page).toHaveURL(/tab=receipts/);
	await expect(page.getByRole("columnheader", { name: "Paid" })).toBeVisible();
});

test("a hold is placed and released", async ({ as, apiAs }) => {
	const found = await read(await apiAs("finance"), "/api/accounts/v1/accounts?overdue=false&has_hold=false&limit=1");
	const page = await as("finance");
	await page.goto(`/accounts/${found.items[0].id}?tab=holds`);
	await page.getByRole("button", { name: "Place a hold" }).click();
	const dialog = page.getByRole("dialog", { name: "Place a hold" });
	await dialog.getByRole("textbox", { name: "Amount" }).fill("not an amount");
	await dialog.getByRole("button", { name: "Place a hold" }).click();
	await expect(dialog).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole("textbox", { name: "Amount" }).fill("10.00");
	await dialog.getByRole("textbox", { name: "Reason" }).fill("meter reading in question");
	await dialog.getByRole("button", { name: "Place a hold" }).click();
	await expect(dialog).toBeHidden();
	const row = page.getByRole("row").filter({ hasText: "meter reading in question" });
	await expect(row.getByText("In force")).toBeVisible();
	await row.getByRole("button", { name: "Release" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Release" }).click();
	await expect(row.getByText(/Released on/)).toBeVisible();
});

test("a manager sees why no hold can be placed", async ({ as, apiAs }) => {
	const found = await read(await apiAs("manager"), "/api/accounts/v1/accounts?limit=1");
	const page = await as("manager");
	await page.goto(`/accounts/${found.items[0].id}?tab=holds`);
	const place = page.getByRole("button", { name: "Place a hold" });
	await expect(place).toHaveAttribute("aria-disabled", "true");
	await expect(place).toHaveAccessibleDescription("Planners and finance place and release holds.");
});

for (const path of ["/accounts", "first account", "first account?tab=documents"]) {
	test(`${path} is accessible, light, dark and in Arabic`, async ({ as, apiAs }) => {
		const found = await read(await apiAs("planner"), "/api/notices/v1/notices?limit=1");
		const page = await as("planner");
		await page.goto(path.replace("first account", `/accounts/${found.items[0].account_id}`));
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
		await inDark(page);
		await inArabic(page);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	});
}
