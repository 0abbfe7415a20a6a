import { expect, test } from "vitest";
import { paths } from "./paths";

test("addresses stay what links and bookmarks know", () => {
	const built = Object.values(paths).map((path) => (path as (a: string, b?: string) => string)("people", "effect"));
	expect(built).toMatchInlineSnapshot(`
		[
		  "/",
		  "/sign-in",
		  "/first-run",
		  "/welcome",
		  "/me",
		  "/accounts",
		  "/accounts/people",
		  "/imports",
		  "/imports/new",
		  "/imports/people",
		  "/bank-statements",
		  "/bank-statements/new",
		  "/bank-statements/files/people",
		  "/bank-statements/people",
		  "/clarifications",
		  "/clarifications/people",
		  "/segments",
		  "/segments/new",
		  "/segments/people",
		  "/campaigns",
		  "/campaigns/new",
		  "/campaigns/people/effect",
		  "/campaigns/people/draft",
		  "/approvals",
		  "/approvals/people",
		  "/approvals/delegations",
		  "/rounds",
		  "/rounds/people",
		  "/rounds/unplanned",
		  "/print-runs",
		  "/print-runs/people",
		  "/visits",
		  "/visits/people",
		  "/notices/people",
		  "/defaulter-lists",
		  "/defaulter-lists/new",
		  "/defaulter-lists/people",
		  "/reports",
		  "/reports/new",
		  "/reports/people",
		  "/admin/people",
		]
	`);
});
