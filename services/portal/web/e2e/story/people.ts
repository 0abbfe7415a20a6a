/** The people of the story, in a suite that nobody had set up before. */

import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page, type PlaywrightWorkerArgs } from "@playwright/test";
import { command } from "../support/round";
import { sessionOf } from "../support/test";

export const PASSWORD = "walking on the mudflats";
export const ADMIN = { role: "admin", email: "admin@story.example", password: PASSWORD };

const ROLES = ["planner", "finance", "legal", "supervisor", "technician"] as const;
type Role = (typeof ROLES)[number] | "admin";

export function firstRunToken(): string {
	return readFileSync(process.env.DUNLIN_FIRST_RUN_TOKEN_FILE ?? "../../../data/first-run-token", "utf8").trim();
}

export function somebody(role: Role) {
	return { role, email: `${role}@story.example`, password: PASSWORD };
}

export interface Cast {
	api: Record<Role, APIRequestContext>;
	technician: { id: string };
}

/** Adds everybody, and says who has to approve: finance, then somebody outside. */
export async function cast(
	playwright: PlaywrightWorkerArgs["playwright"],
	request: APIRequestContext,
	baseURL: string | undefined,
): Promise<Cast> {
	const signedIn = async (role: Role) => {
		const { access_token } = await sessionOf(request, somebody(role));
		return playwright.request.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${access_token}` } });
	};
	const admin = await signedIn("admin");
	const people = await (await admin.get("/api/identity/v1/people?limit=200")).json();
	for (const role of ROLES) {
		const { email, password } = somebody(role);
		if (!people.items.some((person: { email: string }) => person.email === email)) {
			const person = { name: `The ${role}`, email, password, roles: [role] };
			const added = await command(admin, "/api/identity/v1/people", person);
			people.items.push(added);
		}
	}
	const policies = await (await admin.get("/api/approvals/v1/policies")).json();
	if (!policies.items.some(({ name }: { name: string }) => name === "The story's campaigns")) {
		await command(admin, "/api/approvals/v1/policies", {
			name: "The story's campaigns",
			action: "campaign.approve",
			currency: "*",
			priority: 1,
			valid_from: "2026-01-01",
			stages: [
				{ name: "Finance", role: "finance", rule: { kind: "any" }, due_hours: 48 },
				{
					name: "Owners",
					external: { name: "Owners' committee", email: "owners@story.example", organisation: "Owners" },
					rule: { kind: "any" },
					due_hours: 72,
				},
			],
		});
	}
	const api = { admin } as Record<Role, APIRequestContext>;
	for (const role of ROLES) {
		api[role] = await signedIn(role);
	}
	const technician = people.items.find(({ roles }: { roles: string[] }) => roles.includes("technician"));
	return { api, technician };
}

/** A page with that person signed in, in a language. */
export async function open(page: Page, request: APIRequestContext, role: Role, language: string): Promise<Page> {
	const { refresh_token } = await sessionOf(request, somebody(role));
	await page.goto("/favicon.svg");
	await page.evaluate(
		([token, tongue]) => {
			localStorage.setItem("dunlin.refresh-token", token ?? "");
			localStorage.setItem("dunlin.language", tongue ?? "en");
		},
		[refresh_token, language],
	);
	await page.goto("/");
	await expect(page.locator("html")).toHaveAttribute("lang", language);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	return page;
}
