import { expect, test } from "vitest";
import { isNothing, sumsOf } from "./money";

const aed = (amount: string) => ({ amount, currency: "AED" });

test("sums are exact, per currency", () => {
	const sums = sumsOf([aed("0.10"), { amount: "1.500", currency: "OMR" }, aed("0.20"), aed("90071992547409.93")]);
	expect(sums).toEqual([aed("90071992547410.23"), { amount: "1.500", currency: "OMR" }]);
});

test("negative amounts keep their sign", () => {
	expect(sumsOf([aed("-0.05")])).toEqual([aed("-0.05")]);
	expect(sumsOf([aed("-0.05"), aed("0.03")])).toEqual([aed("-0.02")]);
	expect(isNothing(aed("0.00"))).toBe(true);
});
