import { expect, test } from "vitest";
import { NEW_STAGE, type Policy, policyOf, valuesOf } from "./values";

test("a policy survives its form", () => {
	const policy = {
		name: "Large campaigns",
		action: "campaign.approve",
		currency: "AED",
		lower: "5000.00",
		upper: null,
		priority: 10,
		valid_from: "2026-01-01",
		valid_to: null,
		active: true,
		stages: [
			{ name: "Finance", role: "finance", rule: { kind: "count", needed: 2 }, due_hours: 48 },
			{
				name: "Regulator",
				external: { name: "Registrar", email: "registrar@regulator.example", organisation: "Regulator" },
				rule: { kind: "any" },
				due_hours: 72,
			},
		],
	};
	expect(policyOf(valuesOf(policy as unknown as Policy, "2026-11-22"))).toEqual(policy);
});

test("a new policy begins with one stage, today", () => {
	const { stages, valid_from } = valuesOf(undefined, "2026-11-22");
	expect(stages).toEqual([NEW_STAGE]);
	expect(valid_from).toBe("2026-11-22");
});
