/** What the catalogue of fields means for the builder: names, groups, comparisons, shapes of values. */

import type { Schemas } from "~/api/client";
import type { Language } from "~/lib/language";
import { say } from "~/lib/texts";
import { dayOperatorWords, operatorWords, optionWords, setOperatorWords } from "./operator-words";
import { texts } from "./texts";

export type Field = Schemas["SegmentField"];
export type Kind = Field["kind"];

/** How many values a comparison wants. */
export type Shape = "none" | "one" | "range" | "many";

export function shapeOf(operator: string): Shape {
	switch (operator) {
		case "null":
		case "notNull":
			return "none";
		case "between":
		case "notBetween":
			return "range";
		case "in":
		case "notIn":
			return "many";
		default:
			return "one";
	}
}

/** A typed value, in the shape another comparison wants: what can be kept is kept. */
export function reshaped(value: unknown, shape: Shape): unknown {
	const parts = (Array.isArray(value) ? value : [value]).filter((part) => part !== undefined && part !== "");
	switch (shape) {
		case "none":
			return "";
		case "one":
			return parts[0] ?? "";
		case "range":
			return [parts[0] ?? "", parts[1] ?? ""];
		case "many":
			return parts;
	}
}

/** What a new comparison begins with. */
export function firstValue(field: Field | undefined, operator: string): unknown {
	const [option = ""] = field?.options ?? [];
	return reshaped(field?.kind === "boolean" ? true : option, shapeOf(operator));
}

const COMPARISONS = ["=", "!=", "<", ">", "<=", ">="];

/** Fields this one can be compared with. */
export function comparable(field: Field, operator: string, all: Iterable<Field>): Field[] {
	if (!COMPARISONS.includes(operator) || field.kind === "days_since") {
		return [];
	}
	return [...all].filter(({ kind, name }) => kind === field.kind && name !== field.name);
}

export function operatorWord(operator: string, kind: Kind, language: Language): string {
	const special = kind === "day" ? dayOperatorWords : kind === "set" ? setOperatorWords : {};
	const words = { ...operatorWords, ...special };
	return operator in words ? say(words[operator as keyof typeof words], language) : operator;
}

export function optionWord(option: string, language: Language): string {
	return option in optionWords ? say(optionWords[option as keyof typeof optionWords], language) : option;
}

const GROUPS = { amount: "amounts", integer: "time", day: "time", days_since: "time", text: "words" } as const;

/** Fields as a picker lists them, under what they are about. */
export function pickerOf(fields: Field[], language: Language) {
	const groupOf = ({ kind }: Field) => (kind in GROUPS ? GROUPS[kind as keyof typeof GROUPS] : "marks");
	return [...Map.groupBy(fields, groupOf)].map(([group, items]) => ({
		group: say(texts[group], language),
		items: items.map(({ name, label }) => ({ value: name, label: label[language] })),
	}));
}
