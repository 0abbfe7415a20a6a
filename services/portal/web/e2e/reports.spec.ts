import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { test } from "./support/test";

test("a report is chosen, looked at, issued and downloaded", async ({ as }) => {
	const page = await as("manager");
	await page.goto("/reports");
	await page.getByRole("link", { name: "Preview: Campaign result" }).click();
	await expect(page.getByRole("button", { name: "Issue this report" })).toHaveCount(0);
	await page.getByRole("combobox", { name: "Campaign" }).click();
	await page.getByRole("option", { name: /C-2026-001/ }).click();
	await expect(page.getByRole("region", { name: "Funnel" })).toBeVisible();
	await page.getByRole("button", { name: "Issue this report" }).click();
	await expect(page).toHaveURL(/\/reports\/rep_/);
	await expect(page.getByText(/^Issued .* by /)).toBeVisible();
	for (const file of ["XLSX", "PDF"]) {
		const download = page.waitForEvent("download");
		await page.getByRole("button", { name: file, exact: true }).click();
		expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${file.toLowerCase()}$`));
	}
	await page.getByRole("link", { name: "Reports" }).last().click();
	await page.getByRole("combobox", { name: "Kind" }).click();
	await page.getByRole("option", { name: "Campaign result" }).click();
	await expect(page).toHaveURL(/kind=campaign-result/);
	await expect(
		page
			.getByRole("table")
			.getByRole("link", { name: /C-2026-001/ })
			.first(),
	).toBeVisible();
});

test("a month can be chosen, and a wrong role sees no reports", async ({ as }) => {
	const page = await as("finance");
	await page.goto("/reports/new?kind=monthly-collection");
	await expect(page.getByRole("region", { name: "Collected" })).toBeVisible();
	await expect(page.getByRole("button", { name: "Month" })).toBeVisible();
	const operations = await as("operations");
	await operations.goto("/reports");
	await expect(operations.getByRole("heading", { name: "You have no access to this" })).toBeVisible();
});

test("reports are for everybody", async ({ as }) => {
	test.slow();
	const page = await as("manager");
	const screens = ["/reports", "/reports/new?kind=monthly-collection", "/reports/new?kind=campaign-result"];
	for (const screen of screens) {
		await page.goto(screen);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
	await page.goto("/reports");
	await page.getByRole("table").getByRole("link").first().click();
	await expect(page.getByRole("article").getByRole("table").first()).toBeVisible();
	await expectAccessible(page);
	await inDark(page);
	await inArabic(page);
	await expectAccessible(page);
	for (const screen of screens) {
		await page.goto(screen);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
});
