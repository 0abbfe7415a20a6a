import { expect, test } from "vitest";
import { type BankEntry, linesOf, signed, textOf } from "./lines";

const entry = (place: number, remittances: string[][]) =>
	({
		place,
		text: "from the bank",
		transactions: remittances.map((remittance) => ({ remittance })),
	}) as unknown as BankEntry;

test("an entry has a line for each of its payments, and one when it tells none", () => {
	const lines = linesOf([entry(1, [["a"], ["b"]]), entry(2, [])]);
	expect(lines.map(({ key }) => key)).toEqual(["1/0", "1/1", "2"]);
	expect(lines[2]?.transaction).toBeUndefined();
});

test("a payer's own words come before the bank's", () => {
	expect(linesOf([entry(1, [["invoice", "12"], []]), entry(2, [])]).map(textOf)).toEqual([
		"invoice 12",
		"from the bank",
		"from the bank",
	]);
});

test("what went out is below zero", () => {
	const amount = { amount: "5.00", currency: "AED" };
	expect(signed({ direction: "debit", amount }).amount).toBe("-5.00");
	expect(signed({ direction: "credit", amount })).toBe(amount);
});
