import { ActionIcon, Button, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useLanguage, useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { texts } from "./texts";

interface Props {
	day: string;
	isToday: boolean;
	/** Nothing: today. */
	onChange: (day: string | undefined) => void;
}

/** One day at a time: back, forth, from the calendar, and home to today. */
export function DayBar({ day, isToday, onChange }: Props) {
	const t = useTexts(texts);
	const { direction } = useLanguage();
	const [Back, Forth] = direction === "rtl" ? [IconChevronRight, IconChevronLeft] : [IconChevronLeft, IconChevronRight];
	return (
		<Group gap="xs" role="group" aria-label={t("day")}>
			<ActionIcon
				size="input-sm"
				variant="default"
				aria-label={t("dayBefore")}
				onClick={() => onChange(moved(day, -1))}
			>
				<Back size={16} aria-hidden />
			</ActionIcon>
			<DayField aria-label={t("day")} value={day} onChange={onChange} clearable={false} w={170} />
			<ActionIcon size="input-sm" variant="default" aria-label={t("dayAfter")} onClick={() => onChange(moved(day, 1))}>
				<Forth size={16} aria-hidden />
			</ActionIcon>
			{!isToday && (
				<Button variant="subtle" onClick={() => onChange(undefined)}>
					{t("today")}
				</Button>
			)}
		</Group>
	);
}

function moved(day: string, by: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + by);
	return date.toISOString().slice(0, 10);
}
