import { DatePickerInput } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useFormat, useTexts } from "~/lib/use-language";
import { words } from "./words";

interface Props {
	/** What is read out where the label is not written. */
	"aria-label"?: string;
	"aria-describedby"?: string;
	label?: string;
	/** `2026-03-31` */
	value: string | undefined;
	onChange: (day: string | undefined) => void;
	placeholder?: string;
	description?: ReactNode;
	error?: ReactNode;
	minDate?: string;
	maxDate?: string;
	required?: boolean;
	clearable?: boolean;
	disabled?: boolean;
	w?: number | string;
}

/** A business day, picked from a calendar and written as the language writes days. */
export function DayField({ value, onChange, clearable = true, required, ...input }: Props) {
	const format = useFormat();
	const t = useTexts(words);
	return (
		<DatePickerInput
			value={value ?? null}
			onChange={(day) => onChange(day ?? undefined)}
			valueFormatter={({ date }) => (typeof date === "string" ? format.day(date) : "")}
			leftSection={<IconCalendar size={16} aria-hidden />}
			leftSectionPointerEvents="none"
			clearable={clearable && !required}
			clearButtonProps={{ "aria-label": t("clear") }}
			required={required}
			inputWrapperOrder={["label", "input", "description", "error"]}
			highlightToday
			{...input}
		/>
	);
}
