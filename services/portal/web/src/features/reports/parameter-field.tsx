import { Select } from "@mantine/core";
import { MonthPickerInput } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useFormat, useLanguage } from "~/lib/use-language";
import { useLaunchedCampaigns } from "./queries";

interface Props {
	parameter: Schemas["Parameter"];
	value: string | undefined;
	onChange: (value: string | undefined) => void;
}

/** What has to be said to get a report, as a field of the right kind. */
export function ParameterField({ parameter, value, onChange }: Props) {
	const { language } = useLanguage();
	const label = parameter.title[language];
	switch (parameter.type) {
		case "month":
			return <MonthField label={label} value={value ?? currentMonth()} onChange={onChange} />;
		case "campaign":
			return <CampaignField label={label} value={value} onChange={onChange} />;
	}
}

interface FieldProps {
	label: string;
	value: string | undefined;
	onChange: (value: string | undefined) => void;
}

function MonthField({ label, value, onChange }: FieldProps) {
	const format = useFormat();
	return (
		<MonthPickerInput
			label={label}
			value={value ? `${value}-01` : null}
			onChange={(day) => onChange(day?.slice(0, 7))}
			valueFormatter={({ date }) => (typeof date === "string" ? format.month(date) : "")}
			maxDate={`${currentMonth()}-01`}
			leftSection={<IconCalendar size={16} aria-hidden />}
			leftSectionPointerEvents="none"
			w={220}
		/>
	);
}

function CampaignField({ label, value, onChange }: FieldProps) {
	const campaigns = useLaunchedCampaigns();
	return (
		<Select
			label={label}
			placeholder={label}
			data={campaigns.data?.items.map(({ campaign_id, reference, title }) => ({
				value: campaign_id,
				label: `${reference} ${title}`,
			}))}
			value={value ?? null}
			onChange={(next) => onChange(next ?? undefined)}
			searchable
			w={380}
		/>
	);
}

function currentMonth(): string {
	return new Date().toLocaleDateString("sv").slice(0, 7);
}
