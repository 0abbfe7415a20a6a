import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("quotes, keeps figures and defuses formulas", () => {
	const rows = [
		["Name", "Owed"],
		['Al "Noor", LLC', "-12.50"],
		["=cmd()", null],
	];
	expect(toCsv(rows)).toBe(`\uFEFFName,Owed\r\n"Al ""Noor"", LLC",-12.50\r\n'=cmd(),\r\n`);
});
