import { Button, Chip, Group, Input, NumberInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { useProblemForm } from "~/ui/use-problem-form";
import type { Campaign } from "./queries";
import { change } from "./save";
import { StepForm } from "./step-form";
import { NO_CAPACITY } from "./steps";
import { texts, weekdayWords } from "./texts";

type Weekday = Schemas["Weekday"];

interface Props {
	campaign: Campaign;
	field?: string;
	onNext: (campaign: Campaign) => void;
	onBack: () => void;
}

const WEEK = Object.keys(weekdayWords) as Weekday[];
const USUAL = {
	saturdaySunday: ["saturday", "sunday"],
	fridaySaturday: ["friday", "saturday"],
} satisfies Record<string, Weekday[]>;

/** When: the days the team works, and how many doors it can do. */
export function CalendarStep({ campaign, field, onNext, onBack }: Props) {
	const t = useTexts(texts);
	const day = useTexts(weekdayWords);
	const format = useFormat();
	const { calendar, capacity } = campaign;
	const form = useProblemForm<{ calendar: Campaign["calendar"]; capacity: number | "" }>({
		initialValues: { calendar, capacity: capacity >= NO_CAPACITY ? "" : capacity },
	});
	const values = form.getValues();
	const rest = (days: string[]) =>
		form.setFieldValue(
			"calendar.weekend",
			WEEK.filter((name) => days.includes(name)),
		);
	return (
		<StepForm
			step="calendar"
			form={form}
			onSave={({ calendar, capacity }) => change(campaign, { calendar, capacity: capacity || NO_CAPACITY })}
			onNext={onNext}
			onBack={onBack}
			field={field}
		>
			<Input.Wrapper
				component="fieldset"
				label={t("weekend")}
				labelElement="div"
				description={t("weekendAbout")}
				error={form.errors["calendar.weekend"] ?? form.errors.calendar}
				data-path="calendar.weekend"
				bd={0}
				p={0}
				m={0}
				aria-label={t("weekend")}
			>
				<Chip.Group multiple value={values.calendar.weekend} onChange={rest}>
					<Group gap="xs" mt="xs">
						{WEEK.map((name) => (
							<Chip key={name} value={name} radius="sm">
								{day(name)}
							</Chip>
						))}
					</Group>
				</Chip.Group>
				<Group gap="xs" mt="xs">
					{Object.entries(USUAL).map(([name, days]) => (
						<Button key={name} variant="subtle" size="compact-sm" onClick={() => rest(days)}>
							{t(name as keyof typeof USUAL)}
						</Button>
					))}
				</Group>
			</Input.Wrapper>
			<DatePickerInput
				type="multiple"
				label={t("holidays")}
				description={t("holidaysAbout")}
				placeholder={t("noHolidays")}
				value={values.calendar.holidays}
				onChange={(days) => form.setFieldValue("calendar.holidays", days.toSorted())}
				valueFormatter={({ date }) =>
					(Array.isArray(date) ? date : []).map((one) => format.day(String(one))).join(" · ")
				}
				error={form.errors["calendar.holidays"]}
				leftSection={<IconCalendar size={16} aria-hidden />}
				leftSectionPointerEvents="none"
				clearable
				maw={480}
			/>
			<NumberInput
				label={t("capacity")}
				description={t("capacityAbout")}
				placeholder={t("noLimit")}
				min={1}
				max={NO_CAPACITY}
				allowDecimal={false}
				thousandSeparator=","
				maw={480}
				{...form.getInputProps("capacity")}
			/>
		</StepForm>
	);
}
