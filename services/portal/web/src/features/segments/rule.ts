/** A rule group as the builder holds it and as the suite takes it. */

import type { RuleGroupType, RuleType } from "react-querybuilder";
import type { Schemas } from "~/api/client";

export type Rule = RuleType;
export type Group = RuleGroupType;

/** The document calls a rule group an object and leaves its inside to the builder. */
type Sent = Schemas["SegmentInput"]["rule"];

export function sent(group: Group): Sent {
	return group as unknown as Sent;
}

/** A stored rule, as the builder takes it. */
export function received(rule: unknown): Group {
	return rule as Group;
}

/** Where most segments begin; a planner changes the figures and sees at once what they mean. */
export const FIRST_RULE: Group = {
	combinator: "and",
	rules: [
		{ field: "to_collect", operator: ">=", value: "1000" },
		{ field: "days_past_due", operator: ">", value: "30" },
	],
};

/** Without the builder's own ids and paths, and without what says nothing. */
export function withoutIds(group: Group): Group {
	const { combinator, not, muted, rules } = group;
	const plain: Group = { combinator, rules: rules.map((part) => (isGroup(part) ? withoutIds(part) : plainRule(part))) };
	return { ...plain, ...(not && { not }), ...(muted && { muted }) };
}

function plainRule({ field, operator, value, valueSource, muted }: Rule): Rule {
	return {
		field,
		operator,
		value,
		...(valueSource === "field" && { valueSource }),
		...(muted && { muted }),
	};
}

function isGroup(part: Rule | Group): part is Group {
	return "rules" in part;
}

export function isSame(a: Group, b: Group): boolean {
	return JSON.stringify(withoutIds(a)) === JSON.stringify(withoutIds(b));
}

/** The path of the rule a pointer is about: `/rule/rules/0/rules/2/value` → `0.2`; the outermost group is ``. */
export function pathOf(pointer: string): string {
	return [...pointer.matchAll(/\/rules\/(\d+)/g)].map(([, place]) => place).join(".");
}

/** What people call the place of a rule: `1.3`. */
export function placeOf(path: number[]): string {
	return path.map((place) => place + 1).join(".");
}
