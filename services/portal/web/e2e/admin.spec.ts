import { expect } from "@playwright/test";
import { expectAccessible, inArabic } from "./support/accessible";
import { test } from "./support/test";

const SCREENS = [
	["people", "People"],
	["teams", "Teams"],
	["devices", "Devices"],
	["policies", "Approval policies"],
	["webhooks", "Webhooks"],
	["parked-messages", "Parked messages"],
	["audit", "Audit"],
] as const;

test("every screen of an admin can be used by everybody", async ({ as }) => {
	test.slow();
	const page = await as("admin");
	for (const [part, title] of SCREENS) {
		await page.goto(`/admin/${part}`);
		await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
	await inArabic(page);
	for (const [part] of SCREENS) {
		await page.goto(`/admin/${part}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
});

test("somebody new is added, invited, sets a password and signs in", async ({ as, browser, baseURL }) => {
	const page = await as("admin");
	await page.goto("/admin/people");
	await page.getByRole("button", { name: "Add a person" }).click();
	const dialog = page.getByRole("dialog", { name: "Add a person" });
	const email = `new.planner.${Date.now()}@demo.example`;
	await dialog.getByLabel("Name").fill("New Planner");
	await dialog.getByLabel("Email").fill("not an address");
	await dialog.getByRole("button", { name: "Save" }).click();
	await expect(dialog.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");
	await dialog.getByLabel("Email").fill(email);
	await dialog.getByRole("combobox", { name: "Roles" }).click();
	await page.getByRole("option", { name: "Campaign planner" }).click();
	await page.keyboard.press("Escape");
	await dialog.getByRole("button", { name: "Save" }).click();
	const invitation = page.getByRole("dialog", { name: "A link for New Planner" });
	const link = (await invitation.locator("code").textContent()) ?? "";
	const theirs = await browser.newContext({ baseURL, locale: "en-GB" });
	const their = await theirs.newPage();
	await their.goto(new URL(link).pathname + new URL(link).hash);
	await expect(their.getByRole("heading", { name: "Welcome, New Planner" })).toBeVisible();
	await expectAccessible(their);
	await their.getByRole("textbox", { name: "New password" }).fill("a long way to the mudflats");
	await their.getByRole("button", { name: "Set password and sign in" }).click();
	await expect(their.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Campaigns" })).toBeVisible();
	await theirs.close();
});

test("a phone gets a code to scan", async ({ as }) => {
	const page = await as("admin");
	await page.goto("/admin/devices");
	await page.getByRole("button", { name: "Enrol a phone" }).click();
	const dialog = page.getByRole("dialog", { name: "Enrol a phone" });
	await dialog.getByRole("combobox", { name: "Technician" }).click();
	await page.getByRole("option").first().click();
	await dialog.getByLabel("What to call the phone").fill("Phone 7");
	await dialog.getByRole("button", { name: "Make a code" }).click();
	await expect(dialog.getByRole("img", { name: "QR code with the enrolment link" })).toBeVisible();
	await expectAccessible(page);
});

test("an endpoint inside the network is refused, and the field says why", async ({ as }) => {
	const page = await as("admin");
	await page.goto("/admin/webhooks");
	await page.getByRole("button", { name: "Add an endpoint" }).click();
	const dialog = page.getByRole("dialog", { name: "Add an endpoint" });
	await dialog.getByLabel("Address").fill("https://127.0.0.1/hook");
	await dialog.getByRole("combobox", { name: "Events" }).click();
	await page.getByRole("option").first().click();
	await page.keyboard.press("Escape");
	await dialog.getByRole("button", { name: "Save" }).click();
	await expect(dialog.getByLabel("Address")).toHaveAttribute("aria-invalid", "true");
	await expectAccessible(page);
});

test("the chain of the audit is whole", async ({ as }) => {
	const page = await as("auditor");
	await page.goto("/admin/audit");
	await page.getByRole("button", { name: "Verify the chain" }).click();
	await expect(page.getByRole("status").filter({ hasText: "is whole" })).toBeVisible();
	await page.getByRole("button", { name: "Show record 1", exact: true }).click();
	await expect(page.getByRole("dialog", { name: "Record 1" })).toBeVisible();
	await expectAccessible(page);
});
