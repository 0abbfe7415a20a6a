import { expect, test } from "vitest";
import { scaleOf } from "./scale";

test("every day has its column, with air on both sides", () => {
	const scale = scaleOf(["2026-03-05", "2026-03-01", "2026-03-03"]);
	expect(scale.from).toBe("2026-02-28");
	expect(scale.days).toBe(7);
	expect(["2026-03-01", "2026-03-05"].map(scale.column)).toEqual([2, 6]);
});

test("long times are marked by weeks, then by months", () => {
	expect(scaleOf(["2026-03-01", "2026-03-31"]).ticks).toEqual([
		"2026-03-02",
		"2026-03-09",
		"2026-03-16",
		"2026-03-23",
		"2026-03-30",
	]);
	expect(scaleOf(["2026-03-15", "2026-06-20"]).ticks).toEqual(["2026-04-01", "2026-05-01", "2026-06-01"]);
});
