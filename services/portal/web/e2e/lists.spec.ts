import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { read } from "./support/round";
import { test } from "./support/test";

test("a list is previewed, made, filed and acknowledged, and a debtor comes off it", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/defaulter-lists");
	await page.getByRole("link", { name: "Make a list" }).click();
	await page.getByRole("combobox", { name: "Campaign" }).click();
	await page.getByRole("option", { name: /C-2026-001/ }).click();
	await expect(page.getByRole("region", { name: "Why not on the list" })).toContainText("Held out");
	await page.getByRole("combobox", { name: "On the list?" }).click();
	await page.getByRole("option", { name: "Held out" }).click();
	await expect(page.getByRole("table").getByText("On the list", { exact: true })).toHaveCount(0);
	await page.getByRole("button", { name: /^Make the list with \d+ debtors/ }).click();
	await expect(page.getByRole("heading", { level: 1, name: /^L-2026-/ })).toBeVisible();
	const made = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

	await page.getByRole("button", { name: "Note as filed" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Note as filed" }).click();
	await page.getByRole("button", { name: "Note the acknowledgement" }).click();
	await page.getByRole("textbox", { name: "Regulator's reference" }).fill("REG-77");
	await page.getByRole("dialog").getByRole("button", { name: "Note the acknowledgement" }).click();
	await expect(page.getByRole("region", { name: "The list", exact: true })).toContainText("REG-77");

	await page
		.getByRole("button", { name: /^Take .* off the list$/ })
		.first()
		.click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("radio", { name: "disputed" }).check();
	await dialog.getByRole("textbox", { name: "Note for the regulator and the audit trail" }).fill("Meter replaced");
	await dialog.getByRole("button", { name: "Take off" }).click();
	await expect(page.getByText(/^Off since .*: disputed$/)).toBeVisible();
	await page.getByRole("button", { name: "Note that the regulator was told" }).click();
	await page.getByRole("textbox", { name: "Reference of the letter or receipt" }).fill("LTR-9");
	await page.getByRole("dialog").getByRole("button", { name: "Note that the regulator was told" }).click();
	await expect(page.getByText(/^regulator told/)).toBeVisible();

	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "CSV", exact: true }).click();
	expect((await download).suggestedFilename()).toMatch(/^L-2026-.*\.csv$/);
	await page.getByRole("button", { name: "Show the cover letter" }).click();
	await expect(page.getByTitle(/^Cover letter of L-2026-/)).toBeVisible();
	await page.goto("/defaulter-lists?state=acknowledged");
	await expect(page.getByRole("table").getByRole("link", { name: made })).toBeVisible();
});

test("others read lists, and are told why they cannot act", async ({ as, apiAs }) => {
	const { items } = await read(await apiAs("auditor"), "/api/campaigns/v1/defaulter-lists?q=L-2026-001");
	const page = await as("auditor");
	await page.goto(`/defaulter-lists/${items[0].id}`);
	await expect(page.getByRole("region", { name: "The list", exact: true }).getByText(items[0].sha256)).toBeVisible();
	const acknowledge = page.getByRole("button", { name: "Note the acknowledgement" });
	await expect(acknowledge).toHaveAccessibleDescription("A campaign planner can do this.");
	await expect(page.getByRole("button", { name: /^Take .* off the list$/ })).toHaveCount(0);
	await page.goto("/defaulter-lists");
	await expect(page.getByRole("link", { name: "Make a list" })).toHaveCount(0);
});

test("lists are for everybody", async ({ as, apiAs }) => {
	test.slow();
	const api = await apiAs("planner");
	const { items } = await read(api, "/api/campaigns/v1/defaulter-lists?q=L-2026-001");
	const page = await as("planner");
	const screens = [
		"/defaulter-lists",
		`/defaulter-lists/new?campaign=${items[0].campaign_id}`,
		`/defaulter-lists/${items[0].id}`,
	];
	for (const screen of screens) {
		await page.goto(screen);
		await expect(page.getByRole("table")).toBeVisible();
		await expectAccessible(page);
	}
	await inDark(page);
	await inArabic(page);
	for (const screen of screens) {
		await page.goto(screen);
		await expect(page.getByRole("table")).toBeVisible();
		await expectAccessible(page);
	}
});
