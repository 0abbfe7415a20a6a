import { expect, test } from "vitest";
import { statementPath } from "./statement-path";

test("only the days that were chosen are asked for", () => {
	expect(statementPath("cus_1", "pdf", { language: "ar", from: undefined })).toBe(
		"/api/accounts/v1/customers/cus_1/statement.pdf?language=ar",
	);
	expect(statementPath("cus_1", "xlsx", { language: "en", from: "2026-01-01", to: "2026-03-31" })).toBe(
		"/api/accounts/v1/customers/cus_1/statement.xlsx?language=en&from=2026-01-01&to=2026-03-31",
	);
});
