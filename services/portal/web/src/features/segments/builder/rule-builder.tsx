import { useMemo } from "react";
import { type FullField, QueryBuilder } from "react-querybuilder";
import { useLanguage } from "~/lib/use-language";
import type { Group } from "../rule";
import { type Builder, BuilderProvider } from "./context";
import { type Field, firstValue } from "./fields";
import { RuleGroup } from "./rule-group";
import { RuleRow } from "./rule-row";

interface Props extends Omit<Builder, "fields"> {
	fields: Field[];
	group: Group;
	onChange: (group: Group) => void;
}

/** Controls stay the same components over every drawing: an input would lose its focus otherwise. */
const CONTROLS = { rule: RuleRow, ruleGroup: RuleGroup };

type Known = FullField & { catalogued: Field };

const catalogued = (data: unknown) => (data as Known).catalogued as Field | undefined;

/** The visual builder of a rule: typed fields, comparisons and values, groups inside groups. */
export function RuleBuilder({ fields, group, onChange, ...about }: Props) {
	const { language } = useLanguage();
	const known = useMemo(
		() =>
			fields.map(
				(field): Known => ({
					name: field.name,
					value: field.name,
					label: field.label[language],
					operators: field.operators.map((name) => ({ name, value: name, label: name })),
					catalogued: field,
				}),
			),
		[fields, language],
	);
	const named = useMemo(() => new Map(fields.map((field) => [field.name, field])), [fields]);
	return (
		<BuilderProvider value={{ ...about, fields: named }}>
			<QueryBuilder
				fields={known}
				query={group}
				onQueryChange={onChange}
				controlElements={CONTROLS}
				getDefaultOperator={(_, { fieldData }) => usual(catalogued(fieldData))}
				getDefaultValue={(rule, { fieldData }) => firstValue(catalogued(fieldData), rule.operator)}
				addRuleToNewGroups
				disabled={about.isReadOnly}
				suppressStandardClassnames
			/>
		</BuilderProvider>
	);
}

/** The comparison people mean most often. */
function usual(field: Field | undefined): string {
	const wanted = {
		amount: ">=",
		days_since: ">",
		day: "<",
		integer: ">=",
		text: "=",
		boolean: "=",
		set: "doesNotContain",
	};
	return field ? wanted[field.kind] : "=";
}
