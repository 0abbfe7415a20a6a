import { Autocomplete, NumberInput, Select, Text, TextInput, Tooltip } from "@mantine/core";
import { IconCoins } from "@tabler/icons-react";
import { useLanguage, useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { useBuilder } from "./context";
import { optionWord } from "./fields";
import { texts } from "./texts";
import type { ValueProps } from "./value-editor";

/** One value. Figures are kept as they were typed: they never pass through a float on their way to the suite. */
export function OneValue({ field, label, value, onChange, isWrong, describedBy }: ValueProps) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const { suggestions, isReadOnly } = useBuilder();
	const shared = {
		"aria-label": label,
		"aria-describedby": describedBy,
		disabled: isReadOnly,
		error: isWrong,
		w: "100%",
	};
	const text = value === undefined || value === null ? "" : String(value);
	switch (field.kind) {
		case "boolean":
			return (
				<Select
					{...shared}
					data={[
						{ value: "true", label: t("yes") },
						{ value: "false", label: t("no") },
					]}
					value={text || null}
					onChange={(next) => onChange(next === "true")}
					allowDeselect={false}
				/>
			);
		case "day":
			return (
				<DayField {...shared} value={text || undefined} onChange={(day) => onChange(day ?? "")} clearable={false} />
			);
		case "amount":
			return (
				<NumberInput
					{...shared}
					value={text}
					onChange={(next) => onChange(String(next))}
					thousandSeparator=","
					decimalScale={3}
					hideControls
					rightSection={
						<Tooltip label={t("ownCurrency")}>
							<IconCoins size={16} aria-label={t("ownCurrency")} role="img" opacity={0.6} />
						</Tooltip>
					}
				/>
			);
		case "integer":
		case "days_since":
			return (
				<NumberInput
					{...shared}
					value={text}
					onChange={(next) => onChange(String(next))}
					allowDecimal={false}
					hideControls
					rightSectionWidth={field.kind === "days_since" ? 52 : undefined}
					rightSection={
						field.kind === "days_since" && (
							<Text size="xs" c="dimmed">
								{t("days")}
							</Text>
						)
					}
				/>
			);
		default: {
			const known = suggestions.get(field.name);
			if (field.options.length > 0) {
				const data = field.options.map((option) => ({ value: option, label: optionWord(option, language) }));
				return (
					<Select
						{...shared}
						data={data}
						value={text || null}
						onChange={(next) => onChange(next ?? "")}
						allowDeselect={false}
					/>
				);
			}
			return known ? (
				<Autocomplete {...shared} data={known} value={text} onChange={onChange} />
			) : (
				<TextInput {...shared} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
			);
		}
	}
}
