/** The steps of the main job, as people do them on the screens. */

import { type BrowserContext, expect, type Page } from "@playwright/test";
import { texts as approvalTexts } from "~/features/approvals/texts";
import { texts as actionTexts } from "~/features/campaigns/actions/texts";
import { texts as draftTexts } from "~/features/campaigns/draft/texts";
import { newTexts as importTexts } from "~/features/imports/new-texts";
import { texts as importedTexts } from "~/features/imports/texts";
import { texts as ruleTexts } from "~/features/segments/builder/texts";
import { texts as segmentTexts } from "~/features/segments/texts";
import { texts as enrolTexts } from "~/field/enrol/texts";
import { texts as roundTexts } from "~/field/round/texts";
import { texts as stopTexts } from "~/field/stop/texts";
import { texts as chipTexts } from "~/field/ui/texts";
import { texts as visitTexts } from "~/field/visit/texts";
import { words } from "~/ui/words";
import type { Words } from "../support/words";

/** An outcome as the server words it. */
const HANDED_OVER = { en: "Handed to the addressee", ar: "سُلّم إلى المرسل إليه" };

/** Drops a file on the import screen; what cannot be read is refused, the rest is taken. */
export async function importFile(page: Page, w: Words, name: string, content: string) {
	await page.goto("/imports/new");
	const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
	await page.getByLabel(w(words.browse)).setInputFiles(file);
	await page.getByRole("radio", { name: w(importTexts.acceptGood) }).check();
	await page.getByRole("button", { name: w(importTexts.start) }).click();
	await expect(page).toHaveURL(/\/imports\/imp_/);
	await expect(page.getByText(w(importedTexts.applied), { exact: true })).toBeVisible();
}

/** Builds a segment of one community; its preview answers before it is saved. */
export async function buildSegment(page: Page, w: Words, title: string, least: string) {
	await page.goto("/segments/new");
	const first = page.getByRole("group", { name: w(ruleTexts.rule, { place: "1" }), exact: true });
	await page.getByRole("textbox", { name: w(ruleTexts.value, { place: "1" }), exact: true }).fill(least);
	await expect(first).toContainText(/\d/);
	await page.getByRole("textbox", { name: w(segmentTexts.title), exact: true }).fill(title);
	await page.getByRole("button", { name: w(segmentTexts.saveNew) }).click();
	await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Drafts a campaign on a segment, freezes it and submits it; its id. */
export async function draftCampaign(page: Page, w: Words, title: string): Promise<string> {
	await page.goto("/campaigns/new");
	await page.getByRole("combobox", { name: w(draftTexts.segment) }).fill(title);
	await page.getByRole("option", { name: title }).click();
	for (const step of [draftTexts.strategy, draftTexts.calendar, draftTexts.holdOut, draftTexts.check]) {
		await page.getByRole("button", { name: w(draftTexts.next) }).click();
		await expect(page.getByRole("heading", { level: 2, name: w(step) })).toBeVisible();
		if (step === draftTexts.holdOut) {
			await page.getByRole("textbox", { name: w(draftTexts.share) }).fill("20");
		}
	}
	for (const action of [actionTexts.freeze, actionTexts.submit]) {
		await page.getByRole("button", { name: w(action) }).click();
		await page
			.getByRole("dialog")
			.getByRole("button", { name: w(action) })
			.click();
		await expect(page.getByRole("dialog")).toHaveCount(0);
	}
	await expect(page).toHaveURL(/\/campaigns\/cmp_\w+$/);
	return page.url().split("/").at(-1) ?? "";
}

/** Opens the request in the inbox and approves it. */
export async function approve(page: Page, w: Words, title: string) {
	await page.goto("/approvals");
	await page.getByRole("link", { name: title }).click();
	await expect(page.getByRole("heading", { name: w(approvalTexts.figures) })).toBeVisible();
	await page.getByRole("button", { name: w(approvalTexts.approve), exact: true }).click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: w(approvalTexts.approve), exact: true })
		.click();
	await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Launches what was approved. */
export async function launch(page: Page, w: Words, campaign: string) {
	await page.goto(`/campaigns/${campaign}`);
	await page.getByRole("button", { name: w(actionTexts.launch), exact: true }).click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: w(actionTexts.launch), exact: true })
		.click();
	await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Enrols the phone and sets out. */
export async function setOut(phone: Page, w: Words, code: string, round: string) {
	await phone.goto("/field");
	await phone.getByLabel(w(enrolTexts.code), { exact: true }).fill(code);
	await phone.getByRole("button", { name: w(enrolTexts.enrol), exact: true }).click();
	await expect(phone.getByRole("heading", { name: w(roundTexts.toDo) })).toBeVisible();
	await phone.goto(`/field/rounds/${round}`);
	await phone.getByRole("button", { name: w(roundTexts.setOut) }).click();
	await expect(phone.getByRole("button", { name: w(chipTexts.allSent) })).toBeVisible();
}

/** Hands the notice of the next stop over, with a signature; without network. */
export async function deliverOffline(phone: Page, context: BrowserContext, w: Words) {
	await context.setOffline(true);
	await phone.getByRole("button", { name: new RegExp(`^${w(roundTexts.next)}`) }).click();
	await phone.getByRole("button", { name: w(stopTexts.deliveredQuestion), exact: true }).click();
	await phone.getByRole("button", { name: w(HANDED_OVER), exact: true }).click();
	await phone.getByRole("button", { name: w(visitTexts.sign), exact: true }).click();
	const pad = await phone.getByRole("img", { name: w(visitTexts.signHere) }).boundingBox();
	await phone.mouse.move((pad?.x ?? 0) + 30, (pad?.y ?? 0) + 60);
	await phone.mouse.down();
	await phone.mouse.move((pad?.x ?? 0) + 180, (pad?.y ?? 0) + 90, { steps: 6 });
	await phone.mouse.up();
	await phone.getByRole("button", { name: w(visitTexts.keep) }).click();
	await phone.getByRole("button", { name: w(visitTexts.record), exact: true }).click();
	const one = w(chipTexts.waiting, { count: 1 });
	await expect(phone.getByRole("button", { name: new RegExp(one) })).toBeVisible();
	await context.setOffline(false);
	await expect(phone.getByRole("button", { name: w(chipTexts.allSent) })).toBeVisible({ timeout: 30_000 });
}
