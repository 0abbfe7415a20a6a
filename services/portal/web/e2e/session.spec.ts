import { expect } from "@playwright/test";
import { expectAccessible, inArabic } from "./support/accessible";
import { personWith } from "./support/people";
import { test } from "./support/test";

test("somebody signs in with the keyboard, and a wrong password says so", async ({ page }) => {
	const { email, password } = personWith("planner");
	await page.goto("/campaigns");
	await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel("Email").fill(email);
	await page.getByRole("textbox", { name: "Password" }).fill("not this one");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("alert")).toBeVisible();
	await page.getByRole("textbox", { name: "Password" }).fill(password);
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/campaigns$/);
	await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Campaigns" })).toBeVisible();
});

test("an ended session is taken up over the page, and nothing typed is lost", async ({ as, request, baseURL }) => {
	const page = await as("planner");
	const { password } = personWith("planner");
	await page.goto("/me");
	await page.getByLabel("New password").fill("half typed");
	// The session ends on the server, as after a long night.
	const token = await page.evaluate(() => localStorage.getItem("dunlin.refresh-token"));
	await request.delete(`${baseURL}/api/identity/v1/sessions/current`, { data: { refresh_token: token } });
	await page.route(
		"**/api/identity/v1/me/password",
		(route) => route.continue({ headers: { ...route.request().headers(), authorization: "Bearer expired" } }),
		{ times: 1 },
	);
	await page.getByLabel("Current password").fill("wrong password");
	await page.getByRole("button", { name: "Change password" }).click();
	const dialog = page.getByRole("dialog", { name: "Sign in again to go on" });
	await expect(dialog).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole("textbox", { name: "Password" }).fill(password);
	await dialog.getByRole("button", { name: "Sign in" }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByLabel("New password")).toHaveValue("half typed");
	await expect(page.getByRole("alert")).toBeVisible();
});

test("an answer lost while the session is renewed signs nobody out", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/me");
	await expect(page.getByRole("heading", { name: "My account" })).toBeVisible();
	// The suite renews the session, and the answer gets lost on its way.
	await page.route(
		"**/api/identity/v1/sessions/refresh",
		async (route) => {
			await route.fetch();
			await route.abort();
		},
		{ times: 1 },
	);
	await page.reload();
	await expect(page.getByRole("heading", { name: "The suite cannot be reached" })).toBeVisible();
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.getByRole("heading", { name: "My account" })).toBeVisible();
});

test("signing out everywhere ends every tab", async ({ as, context }) => {
	const page = await as("manager");
	await page.goto("/me");
	const other = await context.newPage();
	await other.goto("/me");
	await expect(other.getByRole("heading", { name: "My account" })).toBeVisible();
	await page.getByRole("button", { name: "Sign out everywhere" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
	await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
	await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("the account page in Arabic reads from right to left", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/me");
	await inArabic(page);
	await expect(page.getByRole("heading", { name: "حسابي" })).toBeVisible();
	await expectAccessible(page);
});
