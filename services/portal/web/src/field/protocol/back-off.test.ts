import { expect, test } from "vitest";
import { backOff } from "./back-off";

test("waits longer after each failure, within five minutes and some", () => {
	expect([1, 2, 3, 8, 50].map((failures) => backOff(failures, 0.5))).toEqual([5_000, 10_000, 20_000, 300_000, 300_000]);
	expect(backOff(1, 0)).toBe(3_750);
	expect(backOff(1, 1)).toBe(6_250);
});
