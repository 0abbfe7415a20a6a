import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { test } from "./support/test";

test("a supervisor sees a day, opens a round and goes to another day", async ({ as }) => {
	const page = await as("supervisor");
	await page.goto("/rounds");
	await expect(page.getByRole("heading", { name: "Who is where" })).toBeVisible();
	await expect(page.getByRole("list", { name: "What the marks mean" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("region", { name: "Rounds" }).getByRole("link").first().click();
	await expect(page.getByRole("heading", { name: /^Round \d+/ })).toBeVisible();
	await expect(page.getByRole("region", { name: "Map of the round" })).toBeVisible();
	await expectAccessible(page);
	await page.goto("/rounds?day=2020-01-15");
	await expect(page.getByRole("heading", { name: "No rounds on this day" })).toBeVisible();
	await page.getByRole("navigation", { name: "Days with rounds" }).getByRole("link").first().click();
	await expect(page.getByRole("heading", { name: "Who is where" })).toBeVisible();
});

test("a plan that cannot be made says why", async ({ as }) => {
	const page = await as("supervisor");
	await page.goto("/rounds");
	await page.getByRole("button", { name: "Plan rounds" }).click();
	const dialog = page.getByRole("dialog", { name: "Plan rounds" });
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Plan", exact: true }).click();
	await expect(dialog.getByText("Choose at least one technician.")).toBeVisible();
});

test("who does not supervise is told why nothing can be planned", async ({ as }) => {
	const page = await as("auditor");
	await page.goto("/rounds");
	const plan = page.getByRole("button", { name: "Plan rounds" });
	await expect(plan).toHaveAttribute("aria-disabled", "true");
	await expect(plan).toHaveAccessibleDescription("A supervisor does this.");
});

test("doors without a round say their reason", async ({ as }) => {
	const page = await as("supervisor");
	await page.goto("/rounds/unplanned");
	await expect(page.getByRole("heading", { name: "Doors without a round" })).toBeVisible();
	await expect(page.getByRole("combobox", { name: "Campaign" })).not.toHaveValue("");
	await expectAccessible(page);
});

test("a print run shows its batches and notices, and a notice its history", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/print-runs");
	await expectAccessible(page);
	await page
		.getByRole("link", { name: /^P-\d+-\d+$/ })
		.first()
		.click();
	await expect(page.getByRole("region", { name: "Batches" })).toBeVisible();
	await expectAccessible(page);
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download the manifest" }).click();
	expect((await download).suggestedFilename()).toMatch(/^P-.*\.json$/);
	await page
		.getByRole("link", { name: /^N-\d+-\d+$/ })
		.first()
		.click();
	await expect(page.getByRole("region", { name: "History" }).getByText("Got its number")).toBeVisible();
	await expect(page.getByTitle(/^The paper N-/)).toBeVisible();
	await expectAccessible(page);
});

test("a printed notice is taken back with a reason", async ({ as, apiAs }) => {
	const api = await apiAs("planner");
	const { items } = await (await api.get("/api/notices/v1/notices?status=printed&limit=1")).json();
	test.skip(items.length === 0, "every notice of the demo is served");
	const page = await as("planner");
	await page.goto(`/notices/${items[0].id}`);
	await page.getByRole("button", { name: "Recall" }).click();
	const dialog = page.getByRole("dialog", { name: "Recall" });
	await dialog.getByRole("button", { name: "Recall" }).click();
	await expect(dialog.getByLabel("Reason")).toBeFocused();
	await dialog.getByLabel("Reason").fill("the wrong door");
	await dialog.getByRole("button", { name: "Recall" }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole("region", { name: "History" }).getByText("the wrong door")).toBeVisible();
});

test("a supervisor reviews a doubtful visit", async ({ as }) => {
	const page = await as("supervisor");
	await page.goto("/visits?review=has_issues");
	await expectAccessible(page);
	await page.getByRole("table").getByRole("link").first().click();
	await expect(page.getByRole("region", { name: "Why it is flagged" }).getByRole("listitem").first()).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Reject" }).click();
	const dialog = page.getByRole("dialog", { name: "Reject" });
	await dialog.getByLabel("Reason").fill("the photo shows another door");
	await dialog.getByRole("button", { name: "Reject" }).click();
	await expect(page.getByRole("region", { name: "Reviews" }).getByText("the photo shows another door")).toBeVisible();
	await page.getByRole("button", { name: "Accept" }).click();
	await expect(page.getByRole("region", { name: "Reviews" }).getByText("Accepted").first()).toBeVisible();
});

test("a visit shows its proofs", async ({ as, apiAs }) => {
	const api = await apiAs("supervisor");
	const { items } = await (await api.get("/api/notices/v1/visits?outcome=posted_on_door&limit=1")).json();
	const page = await as("supervisor");
	await page.goto(`/visits/${items[0].id}`);
	const proofs = page.getByRole("region", { name: "Proofs" });
	await expect(proofs.getByText("Photo", { exact: true })).toBeVisible();
	await expect(proofs.getByRole("button", { name: /Enlarge: Photo|Download: Photo/ })).toBeVisible();
});

test("a template shows where it does not compile", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/admin/templates");
	await expect(page.getByTitle("Preview of the notice")).toBeVisible();
	await expectAccessible(page);
	const source = page.getByLabel("Source (Typst)");
	const whole = await source.inputValue();
	await source.fill(`${whole}\n#let broken = (`);
	const alert = page.getByRole("alert").filter({ hasText: /Line \d+/ });
	await expect(alert).toBeVisible();
	await alert.getByRole("button", { name: "Go there" }).click();
	await expect(source).toBeFocused();
	await expect(page.getByRole("button", { name: "Save as a new version" })).toHaveAttribute("aria-disabled", "true");
	await page.getByRole("button", { name: "Discard changes" }).click();
	await expect(source).toHaveValue(whole);
});

test("a template is changed, used, and the former version taken up again", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/admin/templates");
	const source = page.getByLabel("Source (Typst)");
	await source.fill(`${await source.inputValue()}\n// another word`);
	const versions = page.getByRole("region", { name: "Versions" });
	const active = versions.getByRole("listitem").filter({ hasText: "Active" });
	const former = (await active.getByRole("button", { name: /^Version \d+$/ }).textContent()) ?? "";
	await page.getByLabel("Use it for new print runs from now on").check();
	await page.getByRole("button", { name: "Save as a new version" }).click();
	await expect(active).toHaveCount(1);
	await expect(active).not.toContainText(former);
	await versions.getByRole("button", { name: `Use ${former.toLowerCase()}`, exact: true }).click();
	const dialog = page.getByRole("dialog", { name: `Use ${former.toLowerCase()}` });
	await dialog.getByRole("button", { name: `Use ${former.toLowerCase()}` }).click();
	await expect(active).toContainText(former);
});

for (const [name, role, path] of [
	["rounds", "supervisor", "/rounds"],
	["unplanned doors", "supervisor", "/rounds/unplanned"],
	["print runs", "planner", "/print-runs"],
	["visits", "supervisor", "/visits"],
	["templates", "planner", "/admin/templates"],
] as const) {
	test(`${name} in Arabic and in the dark`, async ({ as }) => {
		const page = await as(role);
		await page.goto(path);
		await inDark(page);
		await inArabic(page);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	});
}
