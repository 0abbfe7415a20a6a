import { expect, test } from "vitest";
import type { Schemas } from "~/api/client";
import { mappingToSend, missingFields, refusedRows, withField, withMapping } from "./draft";

const table = (columns: [string, string | null][]) =>
	({
		columns: columns.map(([name, field]) => ({ name, field })),
		fields: [
			{ name: "due_on", required: true },
			{ name: "amount", required: true },
			{ name: "currency", required: false },
		],
		rows: [
			{ line: 2, cells: [{ text: "x", error: null }] },
			{ line: 3, cells: [{ text: "x", error: "is not a day" }] },
		],
	}) as unknown as Schemas["InspectedTableOut"];

test("headings of the layout itself need no mapping", () => {
	expect(mappingToSend([table([["due_on", "due_on"]])])).toBeUndefined();
	expect(
		mappingToSend([
			table([
				["Due", "due_on"],
				["Fax", null],
			]),
		]),
	).toBe('{"Due":"due_on"}');
});

test("a field is filled by one column alone", () => {
	const before = table([
		["Due", "due_on"],
		["Net due", null],
	]);
	expect(withField(before, "Net due", "due_on")).toEqual({ Due: null, "Net due": "due_on" });
});

test("what was chosen wins over what was detected", () => {
	const detected = table([
		["Due", "due_on"],
		["Sum", null],
	]);
	const chosen = withMapping(detected, { Due: null, Sum: "amount" });
	expect(chosen.columns.map(({ field }) => field)).toEqual([null, "amount"]);
	expect(withMapping(detected, undefined).columns).toEqual(detected.columns);
});

test("what is missing and what would be refused is counted", () => {
	expect(missingFields(table([["Due", "due_on"]])).map(({ name }) => name)).toEqual(["amount"]);
	expect(refusedRows(table([]))).toBe(1);
});
