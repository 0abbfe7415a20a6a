/** A policy as its form holds it, and back. */

import type { Schemas } from "~/api/client";

export type Policy = Schemas["PolicyOut"];
type Stage = Schemas["StageSpec"];
type RuleKind = Schemas["Rule"]["kind"];

export interface StageValues {
	name: string;
	who: "role" | "outside";
	role: string | null;
	organisation: string;
	person: string;
	email: string;
	rule: RuleKind;
	/** How many, or how many percent; of the rules that ask for it. */
	measure: number;
	due_hours: number;
}

export interface PolicyValues extends Record<string, unknown> {
	name: string;
	action: string;
	currency: string;
	lower: string;
	upper: string;
	priority: number;
	valid_from: string;
	valid_to: string;
	active: boolean;
	stages: StageValues[];
}

export const NEW_STAGE: StageValues = {
	name: "",
	who: "role",
	role: "finance",
	organisation: "",
	person: "",
	email: "",
	rule: "any",
	measure: 1,
	due_hours: 48,
};

export function valuesOf(policy: Policy | undefined, today: string): PolicyValues {
	return {
		name: policy?.name ?? "",
		action: policy?.action ?? "campaign.approve",
		currency: policy?.currency ?? "*",
		lower: policy?.lower ?? "",
		upper: policy?.upper ?? "",
		priority: policy?.priority ?? 100,
		valid_from: policy?.valid_from ?? today,
		valid_to: policy?.valid_to ?? "",
		active: policy?.active ?? true,
		stages: policy?.stages.map(stageValues) ?? [NEW_STAGE],
	};
}

function stageValues({ name, role, external, rule, due_hours }: Stage): StageValues {
	const measure = "needed" in rule ? rule.needed : "percent" in rule ? rule.percent : 1;
	return {
		name,
		who: external ? "outside" : "role",
		role: role ?? null,
		organisation: external?.organisation ?? "",
		person: external?.name ?? "",
		email: external?.email ?? "",
		rule: rule.kind,
		measure,
		due_hours,
	};
}

export function policyOf({ lower, upper, valid_to, stages, ...values }: PolicyValues): Schemas["PolicyIn"] {
	return {
		...values,
		lower: lower || null,
		upper: upper || null,
		valid_to: valid_to || null,
		stages: stages.map(stageOf),
	};
}

function stageOf({ name, who, role, organisation, person, email, rule, measure, due_hours }: StageValues): Stage {
	const decides =
		who === "role" ? { role: role as Schemas["Role"] } : { external: { name: person, email, organisation } };
	return { name, due_hours, rule: ruleOf(rule, measure), ...decides };
}

function ruleOf(kind: RuleKind, measure: number): Schemas["Rule"] {
	switch (kind) {
		case "count":
			return { kind, needed: measure };
		case "percent":
			return { kind, percent: measure };
		default:
			return { kind };
	}
}
