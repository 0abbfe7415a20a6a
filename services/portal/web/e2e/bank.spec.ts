import { expect } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { accountOf, importPortfolio, takeStatement } from "./support/bank";
import { read } from "./support/round";
import { test } from "./support/test";

test("a statement is taken in, a payment applied, and what does not add up is told", async ({ as, apiAs }) => {
	const { mark, statement } = await importPortfolio(await apiAs("planner"));
	const page = await as("finance");
	const takeIn = async () => {
		await page.goto("/bank-statements/new");
		await page.getByLabel("Browse files").setInputFiles({
			name: `${mark}.sta`,
			mimeType: "application/octet-stream",
			buffer: Buffer.from(statement),
		});
		await page.getByRole("button", { name: "Take it in" }).click();
		await expect(page).toHaveURL(/\/bank-statements\/files\/opn_/);
	};
	await page.goto("/bank-statements");
	await page.getByRole("button", { name: "Take in a file" }).first().click();
	await expect(page).toHaveURL(/\/bank-statements\/new$/);
	await takeIn();
	const inFile = page.getByRole("region", { name: "Statements of the file" });
	await expect(inFile.getByText("Applied 1")).toBeVisible();
	await expect(inFile.getByText("To be clarified 2")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: /Work in progress/ }).click();
	await expect(page.getByText(`Take in ${mark}.sta`)).toBeVisible();
	await page.keyboard.press("Escape");
	await inFile.getByRole("link").click();
	await expect(page).toHaveURL(/\/bank-statements\/bst_/);
	const findings = page.getByRole("region", { name: "Findings" });
	await expect(findings).toContainText("Opening balance and entries do not make the closing balance");
	await expect(findings).toContainText("1.00");
	const applied = page.getByRole("row").filter({ hasText: `Payer 1 ${mark}` });
	await expect(applied).toContainText("Document named · certain");
	await applied.getByRole("link", { name: `${mark}A1` }).click();
	await expect(page).toHaveURL(/\/accounts\/acc_/);
	await page.getByRole("tab", { name: "Documents" }).click();
	await expect(page.getByRole("row").filter({ hasText: `${mark}D1` })).toContainText("Settled");
	await takeIn();
	await expect(inFile.getByText("It was there already; nothing was done.")).toBeVisible();
});

test("a file that is no statement is refused with its reason", async ({ as }) => {
	const page = await as("finance");
	await page.goto("/bank-statements/new");
	const file = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("Dear bank\n") };
	await page.getByLabel("Browse files").setInputFiles(file);
	await page.getByRole("button", { name: "Take it in" }).click();
	await expect(page.getByRole("alert")).toBeVisible();
	await expect(page).toHaveURL(/\/bank-statements\/new$/);
});

test("a payment that no rule could apply is applied as proposed", async ({ as, apiAs }) => {
	const planner = await apiAs("planner");
	const made = await importPortfolio(planner);
	const { clarificationOf } = await takeStatement(planner, made);
	const page = await as("finance");
	await page.goto("/clarifications");
	const row = page.getByRole("row").filter({ hasText: `Payer 2 ${made.mark}` });
	await expect(row).toContainText("Nothing points at an account");
	await row.getByRole("link").click();
	await expect(page).toHaveURL(new RegExp(`/clarifications/${clarificationOf(2)}$`));
	const apply = page.getByRole("button", { name: "Apply" });
	await expect(apply).toHaveAccessibleDescription("Choose an account first.");
	await page.getByRole("radio", { name: new RegExp(`${made.mark}D2`) }).check();
	await expect(page.getByRole("combobox", { name: "Documents it pays" })).toBeVisible();
	await expectAccessible(page);
	await apply.click();
	const decision = page.getByRole("region", { name: "What was decided" });
	await expect(decision).toContainText("Applied");
	await expect(decision.getByRole("link", { name: `${made.mark}A2` })).toBeVisible();
	const { id } = await accountOf(planner, `${made.mark}A2`);
	const settled = await read(planner, `/api/accounts/v1/accounts/${id}/documents?open=false`);
	expect(settled.items.map((one: { reference: string }) => one.reference)).toEqual([`${made.mark}D2`]);
});

test("a payment is given to another account, whose oldest document it pays", async ({ as, apiAs }) => {
	const planner = await apiAs("planner");
	const made = await importPortfolio(planner);
	const { clarificationOf } = await takeStatement(planner, made);
	const page = await as("planner");
	await page.goto(`/clarifications/${clarificationOf(3)}`);
	await page.getByRole("radio", { name: "Another account" }).check();
	await page.getByRole("combobox", { name: "Search an account" }).fill(`${made.mark}A2`);
	await page.getByRole("option", { name: new RegExp(`${made.mark}A2`) }).click();
	await page.getByRole("button", { name: "Apply" }).click();
	await expect(page.getByRole("region", { name: "What was decided" })).toContainText("Applied");
	const { id } = await accountOf(planner, `${made.mark}A2`);
	const { items } = await read(planner, `/api/accounts/v1/accounts/${id}/receipts`);
	expect(items.map((one: { amount: { amount: string } }) => one.amount.amount)).toEqual(["20.00"]);
});

test("a payment is dismissed with its reason; a manager sees why they cannot", async ({ as, apiAs, browser }) => {
	const planner = await apiAs("planner");
	const made = await importPortfolio(planner);
	const { clarificationOf } = await takeStatement(planner, made);
	const manager = await as("manager", await browser.newContext());
	await manager.goto(`/clarifications/${clarificationOf(3)}`);
	const dismiss = manager.getByRole("button", { name: "Dismiss" });
	await expect(dismiss).toHaveAttribute("aria-disabled", "true");
	await expect(dismiss).toHaveAccessibleDescription(
		"Planners and finance take in bank statements and clarify payments.",
	);
	await manager.context().close();
	const page = await as("finance");
	await page.goto(`/clarifications/${clarificationOf(3)}`);
	await page.getByRole("button", { name: "Dismiss" }).click();
	const dialog = page.getByRole("dialog", { name: "Dismiss the payment" });
	await dialog.getByRole("textbox", { name: "Reason" }).fill("sent back to the payer");
	await dialog.getByRole("button", { name: "Dismiss" }).click();
	await expect(page.getByRole("region", { name: "What was decided" })).toContainText("sent back to the payer");
	await page.goto("/clarifications");
	await page.getByRole("combobox", { name: "State" }).click();
	await page.getByRole("option", { name: "Dismissed" }).click();
	await expect(page).toHaveURL(/state=dismissed/);
	await expect(page.getByRole("row").filter({ hasText: `Payer 3 ${made.mark}` })).toContainText("Dismissed");
});

test("a customer's statement of account is handed out on paper and as a workbook", async ({ as, apiAs }) => {
	const planner = await apiAs("planner");
	const { mark } = await importPortfolio(planner);
	const { id } = await accountOf(planner, `${mark}A1`);
	const page = await as("finance");
	await page.goto(`/accounts/${id}`);
	await page.getByRole("button", { name: "Statement of account" }).click();
	const dialog = page.getByRole("dialog", { name: "Statement of account" });
	await dialog.getByRole("radio", { name: "Arabic" }).check();
	await expectAccessible(page);
	for (const ending of ["PDF", "XLSX"]) {
		const downloading = page.waitForEvent("download");
		await dialog.getByRole("button", { name: ending }).click();
		const name = (await downloading).suggestedFilename();
		expect(name).toMatch(new RegExp(`^statement-${mark}C1-.*\\.${ending.toLowerCase()}$`));
	}
});

for (const path of ["/bank-statements", "/bank-statements/new", "statement", "/clarifications", "clarification"]) {
	test(`${path} is accessible, light, dark and in Arabic`, async ({ as, apiAs }) => {
		const planner = await apiAs("planner");
		const { id, clarificationOf } = await takeStatement(planner, await importPortfolio(planner));
		const page = await as("finance");
		const addresses: Record<string, string> = {
			statement: `/bank-statements/${id}`,
			clarification: `/clarifications/${clarificationOf(2)}`,
		};
		await page.goto(addresses[path] ?? path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
		await inDark(page);
		await inArabic(page);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	});
}
