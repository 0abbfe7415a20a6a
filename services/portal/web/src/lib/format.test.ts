import { expect, test } from "vitest";
import { formatter } from "./format";

test("amounts are exact and carry their currency's digits", () => {
	const format = formatter("en-GB");
	expect(format.amount({ amount: "9007199254740993.01", currency: "AED" })).toBe("AED\u00a09,007,199,254,740,993.01");
	expect(format.amount({ amount: "1.234", currency: "KWD" })).toBe("KWD\u00a01.234");
});

test("a day is the same day in every time zone", () => {
	expect(formatter("en-GB").day("2026-03-31")).toBe("31 Mar 2026");
});

test("says how long ago", () => {
	const now = Date.parse("2026-03-31T12:00:00Z");
	expect(formatter("en-GB").since("2026-03-31T09:00:00Z", now)).toBe("3 hours ago");
});
