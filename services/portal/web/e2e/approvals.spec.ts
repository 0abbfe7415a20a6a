import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { test } from "./support/test";

test("an approver finds what was decided, with the frozen figures and the proof", async ({ as }) => {
	const page = await as("finance");
	await page.goto("/approvals");
	await expect(page.getByRole("heading", { name: "Approvals", level: 1 })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("radio", { name: "All", exact: true }).press(" ");
	await expect(page).toHaveURL(/box=all/);
	await page.getByRole("table").getByRole("link").first().click();
	await expect(page.getByRole("heading", { name: "Frozen figures" })).toBeVisible();
	await page.getByRole("button", { name: "Check the audit proof" }).click();
	await expect(page.getByRole("status").filter({ hasText: "Nothing in the record was changed" })).toBeVisible();
	await expectAccessible(page);
	await inDark(page);
	await inArabic(page);
	await expect(page.getByRole("heading", { name: "الأرقام المجمّدة" })).toBeVisible();
	await expectAccessible(page);
});

test("somebody going away names who decides, and takes it back", async ({ as }) => {
	const page = await as("legal");
	await page.goto("/approvals/delegations");
	await page.getByRole("button", { name: "Delegate" }).click();
	const dialog = page.getByRole("dialog", { name: "Delegate" });
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Delegate" }).click();
	await expect(dialog.getByText(/./).first()).toBeVisible();
	await dialog.getByRole("combobox", { name: "Who decides" }).click();
	await page.getByRole("option").first().click();
	await dialog.getByLabel("Until").fill("2099-12-31");
	await dialog.getByRole("button", { name: "Delegate" }).click();
	await expect(dialog).toBeHidden();
	await page.getByRole("button", { name: "End now" }).first().click();
	await page.getByRole("dialog").getByRole("button", { name: "End now" }).click();
	await expect(page.getByText("Ended early").first()).toBeVisible();
	await expectAccessible(page);
});
