/** Pictures of the technician's page, on a phone. */

import { devices, expect } from "@playwright/test";
import { command, makeRound, read } from "./support/round";
import { test } from "./support/test";

const FOLDER = new URL("../../../../docs/screenshots/", import.meta.url).pathname;

test("field", async ({ browser, apiAs, baseURL }) => {
	test.setTimeout(120_000);
	const supervisor = await apiAs("supervisor");
	const { items } = await read(supervisor, "/api/identity/v1/people?role=technician&limit=200");
	const rule = { combinator: "and", rules: [{ field: "to_collect", operator: "between", value: ["1000", "1500"] }] };
	const { round } = await makeRound(apiAs, items[0], rule);
	const { code } = await command(supervisor, "/api/identity/v1/devices/enrolment-codes", {
		person_id: items[0].id,
		label: "Phone of the pictures",
	});
	const pocket = await browser.newContext({
		...devices["Pixel 7"],
		baseURL,
		permissions: ["geolocation"],
		geolocation: { latitude: 25.12, longitude: 55.2, accuracy: 8 },
	});
	const phone = await pocket.newPage();
	await phone.goto("/field");
	await phone.getByLabel("Code", { exact: true }).fill(code);
	await phone.getByRole("button", { name: "Enrol", exact: true }).click();
	await expect(phone.getByRole("heading", { name: "Still to do" })).toBeVisible();
	await phone.goto(`/field/rounds/${round.id}`);
	await phone.getByRole("button", { name: "Set out" }).click();
	await expect(phone.getByRole("button", { name: "All sent" })).toBeVisible();
	await phone.screenshot({ path: `${FOLDER}field-round.png` });
	await phone.getByRole("button", { name: /^Next: stop/ }).click();
	await expect(phone.getByRole("button", { name: "Delivered", exact: true })).toBeVisible();
	await phone.screenshot({ path: `${FOLDER}field-stop.png` });
	await pocket.close();
});
