import { expect, test } from "vitest";
import { broughtBy, missing } from "./needs";

const draft = { stop_id: "stp_1", note: " ", signee_name: "", signee_relation: "", proofs: [] };

test("any one list is enough, and all of that list", () => {
	expect(missing([["signature"], ["scan"]], [])).toEqual([["signature"], ["scan"]]);
	expect(missing([["signature"], ["scan"]], ["scan"])).toEqual([]);
	expect(missing([["signature", "signee_name"]], ["signature"])).toEqual([["signee_name"]]);
	expect(missing([], [])).toEqual([]);
});

test("blanks are no note", () => {
	expect(broughtBy(draft)).toEqual([]);
	expect(broughtBy({ ...draft, note: "gate", proofs: [{ kind: "photo", captured_at: "" }] })).toEqual([
		"photo",
		"note",
	]);
});
