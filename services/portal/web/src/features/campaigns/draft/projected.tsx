import { Group, Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Chart } from "~/ui/chart";
import { DayField } from "~/ui/day-field";
import { Facts } from "~/ui/facts";
import { NO_CAPACITY } from "./steps";
import { texts } from "./texts";

interface Props {
	projection: Schemas["Projection"];
	capacity: number;
	onLaunchDay: (day: string | undefined) => void;
}

/** What the plan asks of the team, day by day, against what it can do. */
export function Projected({ projection, capacity, onLaunchDay }: Props) {
	const t = useTexts(texts);
	const format = useFormat();
	const { days, first_visit_on: first, last_visit_on: last } = projection;
	const isLimited = capacity < NO_CAPACITY;
	const limit = isLimited && {
		symbol: "none",
		silent: true,
		lineStyle: { color: "#b3261e", type: "dashed" },
		label: { formatter: t("capacity"), position: "insideEndTop" },
		data: [{ yAxis: capacity }],
	};
	const bar = { type: "bar", barMaxWidth: 28 };
	const option = {
		legend: { top: 0, left: 0 },
		tooltip: { trigger: "axis" },
		xAxis: { type: "category", data: days.map(({ day }) => format.shortDay(day)) },
		yAxis: {
			type: "value",
			minInterval: 1,
			max: isLimited ? ({ max }: { max: number }) => Math.max(max, capacity) : undefined,
		},
		series: [
			{ ...bar, name: t("letters"), data: days.map(({ letters }) => letters), color: "#c9822b" },
			{
				...bar,
				name: t("visits"),
				stack: "doors",
				data: days.map(({ visits }) => visits),
				color: "#1b7176",
				markLine: limit || undefined,
			},
			{ ...bar, name: t("otherVisits"), stack: "doors", data: days.map((day) => day.other_visits), color: "#8b9299" },
		],
	};
	return (
		<section aria-label={t("plan")}>
			<Group justify="space-between" align="flex-end" mb="sm">
				<Title order={3}>{t("plan")}</Title>
				<DayField label={t("launchOn")} value={projection.launch_on} onChange={onLaunchDay} clearable={false} w={200} />
			</Group>
			{days.length === 0 || !first || !last ? (
				<Text size="sm" c="dimmed">
					{t("nothingPlanned")}
				</Text>
			) : (
				<Stack>
					<Facts
						cols={5}
						facts={[
							{ label: t("letters"), value: format.number(projection.letters) },
							{ label: t("visits"), value: format.number(projection.visits) },
							{ label: t("firstDay"), value: format.day(first) },
							{ label: t("lastDay"), value: format.day(last) },
							{ label: t("daysOver"), value: format.number(projection.days_over_capacity) },
						]}
					/>
					<Chart
						label={t("planChart", { visits: projection.visits, first: format.day(first), last: format.day(last) })}
						option={option}
						height={260}
					/>
				</Stack>
			)}
		</section>
	);
}
