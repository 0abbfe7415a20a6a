import { expect } from "@playwright/test";
import { test } from "./support/test";

test("a wrong role sees no door, and is refused behind it", async ({ as, apiAs }) => {
	const page = await as("technician");
	await page.goto("/");
	const doors = page.getByRole("navigation", { name: "Main" }).getByRole("link");
	await expect(page.getByRole("button", { name: "Menu" }).or(page.getByRole("main"))).not.toHaveCount(0);
	await expect(doors).toHaveCount(0);
	await page.goto("/accounts");
	await expect(page.getByRole("heading", { name: "You have no access to this" })).toBeVisible();
	const api = await apiAs("technician");
	for (const path of ["/api/accounts/v1/accounts", "/api/identity/v1/people", "/api/campaigns/v1/segments"]) {
		expect((await api.get(path)).status(), path).toBe(403);
	}
});

test("an admin keeps the suite, and sees no debtors", async ({ as }) => {
	const page = await as("admin");
	await page.goto("/");
	const navigation = page.getByRole("navigation", { name: "Main" });
	await expect(navigation.getByRole("link", { name: "People" })).toBeVisible();
	await expect(navigation.getByRole("link", { name: "Accounts" })).toHaveCount(0);
});
