import { Group, Select, Text } from "@mantine/core";
import { useLanguage, useTexts } from "~/lib/use-language";
import { useBuilder } from "./context";
import { comparable, type Field, shapeOf } from "./fields";
import { texts } from "./texts";
import { ManyValues } from "./value-many";
import { OneValue } from "./value-one";

export interface ValueProps {
	field: Field;
	label: string;
	value: unknown;
	onChange: (value: unknown) => void;
	isWrong: boolean;
	describedBy: string | undefined;
}

interface Props extends Omit<ValueProps, "label"> {
	operator: string;
	place: string;
	comparesField: boolean;
}

/** The value of a rule, by the kind of its field and what its comparison wants. */
export function ValueEditor({ operator, place, comparesField, ...value }: Props) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const { fields, isReadOnly } = useBuilder();
	const label = t("value", { place });
	if (comparesField) {
		return (
			<Select
				aria-label={label}
				data={comparable(value.field, operator, fields.values()).map((other) => ({
					value: other.name,
					label: other.label[language],
				}))}
				value={String(value.value)}
				onChange={(next) => next && value.onChange(next)}
				allowDeselect={false}
				disabled={isReadOnly}
				error={value.isWrong}
			/>
		);
	}
	switch (shapeOf(operator)) {
		case "none":
			return <span />;
		case "one":
			return <OneValue {...value} label={label} />;
		case "many":
			return <ManyValues {...value} label={label} />;
		case "range": {
			const [from = "", to = ""] = Array.isArray(value.value) ? value.value : [];
			return (
				<Group gap="xs" wrap="nowrap">
					<OneValue
						{...value}
						label={t("from", { place })}
						value={from}
						onChange={(next) => value.onChange([next, to])}
					/>
					<Text size="sm" c="dimmed">
						{t("and")}
					</Text>
					<OneValue
						{...value}
						label={t("to", { place })}
						value={to}
						onChange={(next) => value.onChange([from, next])}
					/>
				</Group>
			);
		}
	}
}
