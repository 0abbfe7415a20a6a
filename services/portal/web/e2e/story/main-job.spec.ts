/** The main job from the first start to the effect, on the screens, once in each language. */

import { devices, expect, test } from "@playwright/test";
import { texts as effectTexts } from "~/features/campaigns/tabs/effect/texts";
import { texts as sessionTexts } from "~/features/session/texts";
import { texts as roundTexts } from "~/field/round/texts";
import type { Language } from "~/lib/language";
import { expectAccessible } from "../support/accessible";
import { command, fieldRound, read } from "../support/round";
import { wordsOf } from "../support/words";
import { ADMIN, cast, firstRunToken, open } from "./people";
import { payment, portfolio } from "./portfolio";
import { approve, buildSegment, deliverOffline, draftCampaign, importFile, launch, setOut } from "./steps";

test.describe.configure({ mode: "serial" });

test("the first administrator sets the suite up", async ({ page }) => {
	const w = wordsOf("en");
	await page.goto("/");
	await expect(page.getByRole("heading", { name: w(sessionTexts.firstRun) })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("textbox", { name: w(sessionTexts.token) }).fill("not this one");
	await page.getByRole("textbox", { name: w(sessionTexts.name) }).fill("The admin");
	await page.getByRole("textbox", { name: w(sessionTexts.email) }).fill(ADMIN.email);
	await page.getByRole("textbox", { name: w(sessionTexts.password) }).fill(ADMIN.password);
	await page.getByRole("button", { name: w(sessionTexts.setUp) }).click();
	await expect(page.getByRole("alert")).toBeVisible();
	await page.getByRole("textbox", { name: w(sessionTexts.token) }).fill(firstRunToken());
	await page.getByRole("button", { name: w(sessionTexts.setUp) }).click();
	await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" })).toBeVisible();
});

for (const [language, mark, least] of [
	["en", "EN", "2000"],
	["ar", "AR", "2000"],
] as [Language, string, string][]) {
	test(`the main job is done on the screens (${language})`, async ({ browser, playwright, request, baseURL }) => {
		const w = wordsOf(language);
		const title = `${mark} Court, high debts`;
		const { api, technician } = await cast(playwright, request, baseURL);
		const desk = await browser.newContext({ baseURL });
		const page = await open(await desk.newPage(), request, "planner", language);

		const files = portfolio(mark);
		for (const [name, content] of Object.entries(files)) {
			await importFile(page, w, `${mark} ${name}.csv`, content);
		}
		const imports = await read(api.planner, "/api/accounts/v1/imports?limit=1");
		expect(imports.items[0].refused).toBe(1);

		await buildSegment(page, w, title, least);
		const campaign = await draftCampaign(page, w, title);

		const approver = await open(await (await browser.newContext({ baseURL })).newPage(), request, "finance", language);
		await approve(approver, w, title);

		const requests = await read(api.planner, `/api/approvals/v1/requests?subject_id=${campaign}`);
		const { url } = await command(api.legal, `/api/approvals/v1/requests/${requests.items[0].id}/links`);
		const outside = await (await browser.newContext({ baseURL })).newPage();
		await outside.goto(new URL(url).pathname);
		await expectAccessible(outside);
		await outside.getByRole("button", { name: /Approve/ }).click();
		await expect(outside.getByText("Your approval is recorded.")).toBeVisible();

		await expect
			.poll(async () => (await read(api.planner, `/api/campaigns/v1/campaigns/${campaign}`)).stage)
			.toBe("approved");
		await launch(page, w, campaign);
		const { id: round } = (await fieldRound(api.supervisor, campaign, technician)).round;
		const { stops } = await read(api.supervisor, `/api/notices/v1/rounds/${round}`);

		const pocket = await browser.newContext({
			...devices["Pixel 7"],
			baseURL,
			locale: language,
			permissions: ["geolocation"],
			geolocation: { latitude: 25.11, longitude: 55.21, accuracy: 8 },
		});
		const phone = await pocket.newPage();
		const code = await command(api.supervisor, "/api/identity/v1/devices/enrolment-codes", {
			person_id: technician.id,
			label: `Phone of the story (${language})`,
		});
		await setOut(phone, w, code.code, round);
		await expectAccessible(phone);
		await deliverOffline(phone, pocket, w);
		const visits = async () => (await read(api.supervisor, `/api/notices/v1/visits?round_id=${round}`)).items.length;
		await expect.poll(visits).toBe(1);

		await importFile(page, w, `${mark} payment.csv`, payment(stops.at(-1).account_reference));
		await phone.goto(`/field/rounds/${round}`);
		await expect(phone.getByText(w(roundTexts.taken))).toBeVisible({ timeout: 30_000 });

		await page.goto(`/campaigns/${campaign}/effect`);
		await expect(page.getByRole("heading", { name: w(effectTexts.share) })).toBeVisible();
		await expectAccessible(page);
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
}
