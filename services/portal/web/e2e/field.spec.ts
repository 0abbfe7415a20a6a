import { type APIRequestContext, type BrowserContext, expect, type Page } from "@playwright/test";
import { expectAccessible, inArabic } from "./support/accessible";
import { command, makeRound, read } from "./support/round";
import { test } from "./support/test";

/** Debtors the demo's own campaign leaves alone: each test asks others. */
function between(least: number, most: number) {
	return {
		combinator: "and",
		rules: [
			{ field: "to_collect", operator: ">=", value: String(least) },
			{ field: "to_collect", operator: "<", value: String(most) },
		],
	};
}

async function technicians(api: APIRequestContext) {
	const { items } = await read(api, "/api/identity/v1/people?limit=200");
	return items.filter(({ roles }: { roles: string[] }) => roles.includes("technician"));
}

async function enrol(page: Page, api: APIRequestContext, technician: { id: string }) {
	const { code } = await command(api, "/api/identity/v1/devices/enrolment-codes", {
		person_id: technician.id,
		label: "Phone of a test",
	});
	await page.goto("/field");
	await page.getByLabel("Code", { exact: true }).fill(code.toLowerCase());
	await page.getByRole("button", { name: "Enrol" }).click();
	await expect(page.getByRole("heading", { name: "Still to do" })).toBeVisible();
}

/** Where the phone is: at some door, with a good fix. */
async function atTheDoor(context: BrowserContext, longitude = 55.31) {
	await context.grantPermissions(["geolocation"]);
	await context.setGeolocation({ latitude: 25.17, longitude, accuracy: 8 });
}

async function sign(page: Page, reach: number) {
	await page.getByRole("button", { name: "Sign", exact: true }).click();
	const pad = page.getByRole("img", { name: "Field to sign in with a finger" });
	const box = await pad.boundingBox();
	if (!box) {
		throw new Error("nothing to sign on");
	}
	await page.mouse.move(box.x + 30, box.y + 60);
	await page.mouse.down();
	await page.mouse.move(box.x + 30 + reach, box.y + 90, { steps: 6 });
	await page.mouse.up();
	await page.getByRole("button", { name: "Keep signature" }).click();
	await expect(page.getByRole("img", { name: "Signature, kept" })).toBeVisible();
}

/** Any picture will do: what the screen shows now. */
async function addPhoto(page: Page) {
	const chooser = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: /Take photo/ }).click();
	await (await chooser).setFiles({ name: "door.png", mimeType: "image/png", buffer: await page.screenshot() });
	await expect(page.getByRole("img", { name: "Photo 1" })).toBeVisible();
}

/** Begins the round, and waits until the suite knows. */
async function setOut(page: Page) {
	const sent = page.waitForResponse((answer) => answer.url().endsWith("/field/mutations") && answer.ok());
	await page.getByRole("button", { name: "Set out" }).click();
	await sent;
	await expect(page.getByRole("button", { name: "All sent" })).toBeVisible();
}

/** From the round to the recorded visit of its next stop. */
async function deliver(page: Page, reach: number) {
	await page.getByRole("button", { name: /^Next: stop/ }).click();
	await page.getByRole("button", { name: "Delivered", exact: true }).click();
	await page.getByRole("button", { name: "Handed to the addressee" }).click();
	await sign(page, reach);
	await page.getByRole("button", { name: "Add more" }).click();
	await addPhoto(page);
	await expect(page.getByText("Everything this outcome needs is here.")).toBeVisible();
	await expect(page.getByText(/Position known/)).toBeVisible();
	await page.getByRole("button", { name: "Record visit" }).click();
	await expect(page.getByText("Kept on this phone, waiting to be sent.")).toBeVisible();
	await page.getByRole("button", { name: "Back" }).click();
}

/** The server takes the first push, and its answer never arrives: the phone has to send it again. */
async function loseFirstAnswer(context: BrowserContext) {
	let pushes = 0;
	await context.route("**/field/mutations", async (route) => {
		pushes += route.request().method() === "POST" ? 1 : 0;
		if (route.request().method() === "POST" && pushes === 1) {
			await route.fetch();
			await route.abort();
		} else {
			await route.fallback();
		}
	});
}

test("a round without network arrives whole, and once", async ({ page, context, apiAs }) => {
	test.setTimeout(120_000);
	const supervisor = await apiAs("supervisor");
	const [technician] = await technicians(supervisor);
	const { round } = await makeRound(apiAs, technician, between(1_000, 1_500));
	await atTheDoor(context);
	await enrol(page, supervisor, technician);
	await page.getByRole("button", { name: "Settings" }).click();
	await expect(page.getByText("Ready to work without network", { exact: true })).toBeVisible();
	await page.goto(`/field/rounds/${round.id}`);
	await setOut(page);

	await context.setOffline(true);
	await deliver(page, 120);
	await deliver(page, 180);
	await page.reload();
	await expect(page.getByRole("button", { name: /No network.*2 waiting to be sent/ })).toBeVisible();
	await deliver(page, 240);
	await expect(page.getByText(`3 of ${round.doors} doors`)).toBeVisible();
	await page.getByRole("button", { name: /3 waiting to be sent/ }).click();
	await expect(page.getByRole("listitem").filter({ hasText: "Handed to the addressee" })).toHaveCount(3);
	await expectAccessible(page);

	await loseFirstAnswer(context);
	await context.setOffline(false);
	await expect(page.getByText("Everything you recorded has reached the server.")).toBeVisible({ timeout: 30_000 });
	const visits = async () => (await read(supervisor, `/api/notices/v1/visits?round_id=${round.id}`)).items;
	await expect.poll(async () => (await visits()).length).toBe(3);
	for (const visit of await visits()) {
		expect(visit.outcome).toBe("delivered_to_recipient");
		const { proofs } = await read(supervisor, `/api/notices/v1/visits/${visit.id}`);
		expect(proofs.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["photo", "signature"]);
		for (const { sha256 } of proofs) {
			const bytes = await supervisor.get(`/api/notices/v1/visits/${visit.id}/proofs/${sha256}`);
			expect(bytes.ok(), `${sha256}: ${bytes.status()}`).toBe(true);
		}
	}
	await page.reload();
	await page.getByRole("button", { name: "Send now" }).click();
	await expect(page.getByText("Everything you recorded has reached the server.")).toBeVisible();
	expect(await visits()).toHaveLength(3);
});

test("what is refused says why, and a stop taken away leaves the round", async ({ page, context, apiAs }) => {
	test.setTimeout(120_000);
	const supervisor = await apiAs("supervisor");
	const [, technician] = await technicians(supervisor);
	const { round } = await makeRound(apiAs, technician, between(700, 1_000));
	await atTheDoor(context, 55.32);
	await enrol(page, supervisor, technician);
	await page.goto(`/field/rounds/${round.id}`);
	await setOut(page);

	// Another phone of the same technician is at the first door before this one is back in the network.
	const { stops } = await read(supervisor, `/api/notices/v1/rounds/${round.id}`);
	await context.setOffline(true);
	await deliver(page, 150);
	await visitFromAnotherPhone(supervisor, technician, stops[0].id);
	await context.setOffline(false);
	await page.getByRole("button", { name: "1 to look at" }).click();
	const refused = page.getByRole("listitem").filter({ hasText: "Refused: Stop 1" });
	await expect(refused.getByText("This stop is done already.")).toBeVisible();
	await expect(refused.getByText("What to do: Nothing; it is done.")).toBeVisible();
	await expectAccessible(page);
	await refused.getByRole("button", { name: "Understood" }).click();
	await expect(refused).toHaveCount(0);

	const taken = stops[1];
	await command(supervisor, "/api/notices/v1/stops/take-off", { stops: [taken.id], reason: "calls back himself" });
	await page.getByRole("button", { name: "Send now" }).click();
	await page.getByRole("button", { name: "Back" }).click();
	const gone = page.getByRole("alert").filter({ hasText: "Taken off your round" });
	await expect(gone).toContainText("It was taken off your round.");
	await expectAccessible(page);
	await gone.getByRole("button", { name: "Understood" }).click();
	await expect(gone).toHaveCount(0);
	await expect(page.getByRole("link", { name: /^Stop 2/ })).toHaveCount(0);
});

async function visitFromAnotherPhone(supervisor: APIRequestContext, technician: { id: string }, stop: string) {
	const { code } = await command(supervisor, "/api/identity/v1/devices/enrolment-codes", {
		person_id: technician.id,
		label: "Second phone",
	});
	const phone = await command(supervisor, "/api/identity/v1/devices/enrol", {
		code,
		device_name: "Second phone",
		platform: "test",
	});
	const pushed = await supervisor.post("/api/notices/v1/field/mutations", {
		headers: { authorization: `Bearer ${phone.access_token}` },
		data: {
			device_id: phone.device_id,
			schema_version: 1,
			mutations: [
				{
					id: 1,
					mutation_id: crypto.randomUUID(),
					name: "visit.record",
					args: { stop_id: stop, outcome: "failed_no_time", proofs: [] },
					device_time: new Date().toISOString(),
					monotonic_ms: 1,
					boot_id: crypto.randomUUID(),
				},
			],
		},
	});
	expect((await pushed.json()).results[0].status).toBe("applied");
}

test("every screen can be used by everybody, in English and in Arabic", async ({ page, context, apiAs }) => {
	test.setTimeout(180_000);
	const supervisor = await apiAs("supervisor");
	const [, , technician] = await technicians(supervisor);
	const { round } = await makeRound(apiAs, technician, between(500, 700));
	await page.goto("/field");
	await expectAccessible(page);
	await enrol(page, supervisor, technician);
	const { stops } = await read(supervisor, `/api/notices/v1/rounds/${round.id}`);
	const [stop] = stops;
	for (const language of ["en", "ar"] as const) {
		if (language === "ar") {
			await inArabic(page);
		}
		for (const path of [`rounds/${round.id}`, `stops/${stop.id}`, "outbox", "settings", "enrol"]) {
			await page.goto(`/field/${path}`);
			await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
			await expectAccessible(page);
		}
		await page.goto(`/field/stops/${stop.id}`);
		await page.getByRole("button", { name: language === "en" ? "Not delivered" : "لم يُسلّم" }).click();
		await expectAccessible(page);
		await page.getByRole("button", { name: language === "en" ? "Nobody at home" : "لا أحد في المنزل" }).click();
		await expect(page.getByText(language === "en" ? "Needed: a photo" : "المطلوب: صورة")).toBeVisible();
		await expectAccessible(page);
		await page.getByRole("button", { name: language === "en" ? "Add more" : "أضف المزيد" }).click();
		await page.getByRole("button", { name: language === "en" ? "Sign" : "وقّع", exact: true }).click();
		await expectAccessible(page);
		await page.getByRole("button", { name: language === "en" ? "Close" : "إغلاق" }).click();
		await page.getByRole("button", { name: language === "en" ? "Scan notice" : "امسح الإشعار" }).click();
		await expectAccessible(page);
		await page.getByRole("button", { name: language === "en" ? "Close" : "إغلاق" }).click();
	}
	await page.emulateMedia({ colorScheme: "dark" });
	for (const path of [`rounds/${round.id}`, `stops/${stop.id}`, "settings"]) {
		await page.goto(`/field/${path}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
	await context.clearPermissions();
});

test("a code can be typed for a scan, a name for a signature, and nothing is lost unasked", async ({
	page,
	context,
	apiAs,
}) => {
	test.setTimeout(120_000);
	const supervisor = await apiAs("supervisor");
	const [, , , technician] = await technicians(supervisor);
	const { round } = await makeRound(apiAs, technician, between(150, 500));
	await enrol(page, supervisor, technician);
	await page.goto(`/field/rounds/${round.id}`);
	const { stops } = await read(supervisor, `/api/notices/v1/rounds/${round.id}`);
	const [stop] = stops;
	await page.getByRole("button", { name: "Scan notice" }).click();
	await page.getByLabel("Check code").fill("1WC4KMH8Z");
	await page.getByRole("button", { name: "Use this code" }).click();
	await expect(page.getByText("This code is of no notice on your round.")).toBeVisible();
	await page.getByLabel("Check code").fill(stop.notice.check_code.toLowerCase());
	await page.getByRole("button", { name: "Use this code" }).click();
	await expect(page.getByText("The notice is scanned.")).toBeVisible();
	await page.getByRole("button", { name: "Delivered", exact: true }).click();
	await page.getByRole("button", { name: "Handed to another adult" }).click();
	await expect(page.getByText("Needed: a signature and the name of who took it")).toBeVisible();
	await page.getByRole("button", { name: "Sign", exact: true }).click();
	await page.getByRole("button", { name: "Type the name instead" }).click();
	await page.getByLabel("Name of who signs").fill("The guard");
	await page.getByRole("button", { name: "Keep signature" }).click();
	await expect(page.getByLabel("Name of who took it")).toHaveValue("The guard");
	await context.setOffline(true);
	await page.getByRole("button", { name: "Record visit" }).click();
	await page.getByRole("button", { name: "Back" }).click();
	await page.getByRole("button", { name: "Settings" }).click();
	await page.getByRole("button", { name: "Sign out" }).click();
	await expect(page.getByRole("alert")).toContainText("has not been sent");
	await page.getByRole("button", { name: "Stay" }).click();
	await context.setOffline(false);
	await expect(page.getByRole("button", { name: "All sent" })).toBeVisible();
	const { items } = await read(supervisor, `/api/notices/v1/visits?round_id=${round.id}`);
	expect(items).toMatchObject([{ outcome: "delivered_to_third_party", signee_name: "The guard" }]);

	await page.goto(`/field/rounds/${round.id}`);
	await page.getByRole("button", { name: "Finish round" }).click();
	await expect(page.getByText(/^Nobody was at \d+ doors?\./)).toBeVisible();
	await page.getByRole("dialog").getByRole("button", { name: "Finish round" }).click();
	await expect.poll(async () => (await read(supervisor, `/api/notices/v1/rounds/${round.id}`)).state).toBe("finished");
	await expect(page.getByRole("alert")).toHaveCount(0);

	await page.goto("/field/settings");
	await page.getByRole("button", { name: "Sign out" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
	await expect(page.getByRole("heading", { name: "Enrol this phone" })).toBeVisible();
	await page.reload();
	await expect(page.getByRole("heading", { name: "Enrol this phone" })).toBeVisible();
});
