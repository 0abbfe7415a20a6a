import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No violation of WCAG 2.2 A and AA on what is shown now. */
export async function expectAccessible(page: Page) {
	await expect(page.getByRole("status", { name: /Loading|جارٍ التحميل/ })).toHaveCount(0);
	const { violations } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
		.analyze();
	const found = violations.map(
		({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
	);
	expect(found, found.join("\n")).toEqual([]);
}

/** The page in Arabic, right to left. */
export async function inArabic(page: Page) {
	await page.evaluate(() => localStorage.setItem("dunlin.language", "ar"));
	await page.reload();
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
}

/** The page in dark colours. */
export async function inDark(page: Page) {
	await page.emulateMedia({ colorScheme: "dark" });
}
