import { expect, type Page } from "@playwright/test";
import { expectAccessible, inArabic, inDark } from "./support/accessible";
import { test } from "./support/test";

/** A customer that no other test knows. */
const CUSTOMERS = "customer_reference,name,language\nPORTAL-1,Portal Test One,en\nPORTAL-2,Portal Test Two,fr\n";

async function choose(page: Page, name: string, content: string) {
	await page.getByLabel(/Browse files|Choose another file/).setInputFiles({
		name,
		mimeType: "text/csv",
		buffer: Buffer.from(content),
	});
}

test("good rows are taken, refused ones are read, downloaded, corrected and imported again", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/imports");
	await page.getByRole("button", { name: "Import a file" }).click();
	await choose(page, "portal customers.csv", CUSTOMERS);
	await expect(page.getByText("1 of the first rows would be refused")).toBeVisible();
	await expect(page.getByRole("cell").filter({ hasText: "expected en or ar" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("radio", { name: /Take the good rows/ }).check();
	await page.getByRole("button", { name: "Start the import" }).click();
	await expect(page).toHaveURL(/\/imports\/imp_/);
	await expect(page.getByText("In the books", { exact: true })).toBeVisible();
	await expect(page.getByText("1 row was refused")).toBeVisible();
	const refused = page.getByRole("region", { name: "Refused rows" }).last();
	await expect(refused.getByRole("row").filter({ hasText: "language" })).toContainText("fr");
	await expectAccessible(page);
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download refused rows (CSV)" }).click();
	const handedBack = await (await downloading).createReadStream().then(textOf);
	expect(handedBack).toContain("PORTAL-2");
	await page.getByRole("link", { name: "Import the corrected file" }).click();
	await choose(page, "corrected.csv", handedBack.replace(",fr,", ",ar,"));
	await expect(page.getByText("The first rows can all be read.")).toBeVisible();
	await page.getByRole("button", { name: "Start the import" }).click();
	await expect(page.getByRole("row").filter({ hasText: "Customers" })).toContainText("1");
	await expect(page.getByText(/rows? (was|were) refused/)).toHaveCount(0);
});

test("columns of another system are mapped, and the same file again changes nothing", async ({ as }) => {
	const page = await as("planner");
	for (const words of ["New", "the same file again changes nothing"]) {
		await page.goto("/imports/new");
		await choose(page, "from sap.csv", "BP Number,Title,Mystery\nPORTAL-9,Portal Test Nine,Portal Test Ninety\n");
		await page.getByRole("combobox", { name: "Rows of" }).click();
		await page.getByRole("option", { name: "Customers" }).click();
		await expect(page.getByRole("combobox", { name: "Field for BP Number" })).toHaveValue("Customer reference *");
		await expect(page.getByRole("alert").filter({ hasText: "customers need `name`" })).toBeVisible();
		await expect(page.getByRole("button", { name: "Start the import" })).toHaveAttribute("aria-disabled", "true");
		await page.getByRole("combobox", { name: "Field for Title" }).click();
		await page.getByRole("option", { name: "Name *" }).click();
		await expect(page.getByText("The first rows can all be read.")).toBeVisible();
		await page.getByRole("button", { name: "Start the import" }).click();
		await expect(page).toHaveURL(/\/imports\/imp_/);
		await expect(page.getByText("In the books", { exact: true })).toBeVisible();
		await expect(page.getByText(words).first()).toBeVisible();
	}
});

test("the tray follows an import to its page", async ({ as }) => {
	const page = await as("planner");
	await page.goto("/imports/new");
	await choose(page, "followed.csv", "customer_reference,name\nPORTAL-3,Portal Test Three\n");
	await page.getByRole("button", { name: "Start the import" }).click();
	await expect(page).toHaveURL(/\/imports\/imp_/);
	await page.getByRole("button", { name: /Work in progress/ }).click();
	await expect(page.getByText("Import followed.csv")).toBeVisible();
});

test("finance sees imports, and why it cannot start one", async ({ as }) => {
	const page = await as("finance");
	await page.goto("/imports");
	await expect(page.getByRole("table").getByRole("link").first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Import a file" })).toHaveAttribute("aria-disabled", "true");
});

for (const path of ["/imports", "/imports/new"]) {
	test(`${path} is accessible, light, dark and in Arabic`, async ({ as }) => {
		const page = await as("planner");
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
		await inDark(page);
		await inArabic(page);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	});
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of stream) {
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString("utf8");
}
