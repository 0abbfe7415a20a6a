import { expect, test } from "vitest";
import { isSame, pathOf, placeOf, withoutIds } from "./rule";

test("a pointer names the rule it is about", () => {
	expect(pathOf("/rule/rules/0/value")).toBe("0");
	expect(pathOf("/rule/rules/1/rules/12/value/0")).toBe("1.12");
	expect(pathOf("/rule/combinator")).toBe("");
	expect(placeOf([1, 12])).toBe("2.13");
});

test("the builder's ids are left out, muting and the opposite are kept", () => {
	const rule = { id: "a", field: "balance", operator: "=", value: "1", muted: true };
	const group = { id: "b", combinator: "and", not: true, rules: [rule, { id: "c", combinator: "or", rules: [rule] }] };
	const plain = { field: "balance", operator: "=", value: "1", muted: true };
	expect(withoutIds(group)).toEqual({
		combinator: "and",
		not: true,
		rules: [plain, { combinator: "or", rules: [plain] }],
	});
	expect(isSame(group, withoutIds(group))).toBe(true);
});
