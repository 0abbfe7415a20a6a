import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { read } from "./support/round";
import { test } from "./support/test";

test("a planner sees what needs them, campaigns on their way, and what is owed in each currency", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/");
	await expect(page.getByRole("heading", { name: "What needs you" })).toBeVisible();
	const running = page.getByRole("region", { name: "Campaigns on their way" });
	await expect(running.getByText("Live")).toBeVisible();
	await expect(running.getByRole("link", { name: "High debts, door to door" })).toBeVisible();
	const receivables = page.getByRole("region", { name: "What is owed" });
	for (const currency of ["AED", "USD"]) {
		const panel = receivables.getByRole("region", { name: currency });
		await expect(panel.getByRole("list", { name: `Ageing, ${currency}` }).getByRole("listitem")).toHaveCount(8);
		await expect(panel.getByRole("img", { name: `Open and overdue over 12 months, ${currency}` })).toBeVisible();
	}
	await receivables.getByRole("link", { name: "Overdue accounts" }).click();
	await expect(page).toHaveURL(/\/accounts\?debt=overdue/);
});

test("the same figure stands on the home page and in the account list", async ({ as, apiAs }) => {
	const { currencies } = await read(await apiAs("manager"), "/api/accounts/v1/accounts/summary");
	const page = await as("manager");
	await page.goto("/");
	const panel = page.getByRole("region", { name: "AED" });
	const aed = currencies.find(({ currency }: { currency: string }) => currency === "AED");
	const shown = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 }).format(aed.overdue.amount);
	await expect(panel.getByText(shown)).toBeVisible();
});

test("a supervisor sees the field, an admin the suite", async ({ as, browser }) => {
	const page = await as("supervisor");
	await page.goto("/");
	await expect(page.getByRole("region", { name: "Campaigns on their way" })).toBeVisible();
	await expect(page.getByRole("region", { name: "What is owed" })).toHaveCount(0);
	await expectAccessible(page);
	const other = await browser.newContext();
	const admin = await as("admin", other);
	await admin.goto("/");
	await expect(admin.getByRole("heading", { name: "What needs you" })).toBeVisible();
	await expect(admin.getByRole("region", { name: "Campaigns on their way" })).toHaveCount(0);
	await expectAccessible(admin);
	await other.close();
});

test("the home page is accessible, light, dark and in Arabic", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/");
	await expect(page.getByRole("region", { name: "What is owed" })).toBeVisible();
	await expectAccessible(page);
	await inDark(page);
	await inArabic(page);
	await expect(page.getByRole("heading", { level: 1, name: "اليوم" })).toBeVisible();
	await expectAccessible(page);
});
