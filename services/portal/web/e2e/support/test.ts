import { type APIRequestContext, type BrowserContext, test as base, type Page } from "@playwright/test";
import { type Person, personWith } from "./people";

interface Fixtures {
	/** A page with somebody of that role signed in, as `page` by default. */
	as: (role: string, context?: BrowserContext) => Promise<Page>;
	/** Calls the API as somebody of that role. */
	apiAs: (role: string) => Promise<APIRequestContext>;
}

/** Signs in at the API. */
export async function sessionOf(request: APIRequestContext, { email, password }: Person) {
	const answer = await request.post("/api/identity/v1/sessions", { data: { email, password }, maxRetries: 3 });
	if (!answer.ok()) {
		throw new Error(`${email} cannot sign in: ${await answer.text()}`);
	}
	return (await answer.json()) as { access_token: string; refresh_token: string };
}

/** Tests of the screens: `const page = await as("planner")`. */
export const test = base.extend<Fixtures>({
	as: async ({ context, request }, use) => {
		await use(async (role, other) => {
			const page = await (other ?? context).newPage();
			const { refresh_token } = await sessionOf(request, personWith(role));
			await page.goto("/favicon.svg");
			await page.evaluate((token) => localStorage.setItem("dunlin.refresh-token", token), refresh_token);
			return page;
		});
	},
	apiAs: async ({ playwright, request, baseURL }, use) => {
		const made: APIRequestContext[] = [];
		await use(async (role) => {
			const { access_token } = await sessionOf(request, personWith(role));
			const signed = await playwright.request.newContext({
				baseURL,
				// An idle connection may be closed at the very moment it is used again.
				extraHTTPHeaders: { authorization: `Bearer ${access_token}`, connection: "close" },
			});
			made.push(signed);
			return signed;
		});
		await Promise.all(made.map((signed) => signed.dispose()));
	},
});
