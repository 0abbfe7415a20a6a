import { Anchor, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { AgeingBars } from "~/ui/ageing-bars";
import { Amount } from "~/ui/amount";
import { texts } from "./texts";
import { TrendChart } from "./trend-chart";

type Trend = Schemas["TrendOut"];
export type CurrencyTrend = Schemas["CurrencyTrendOut"];

/** What is owed and how old it is, each currency for itself. */
export function Receivables({ trend }: { trend: Trend }) {
	const t = useTexts(texts);
	const format = useFormat();
	return (
		<section aria-label={t("receivables")}>
			<Group justify="space-between" mb="sm">
				<Group gap="sm" align="baseline">
					<Title order={2}>{t("receivables")}</Title>
					<Text size="sm" c="dimmed" title={t("neverAdded")}>
						{t("asOf", { day: format.day(trend.as_of) })}
					</Text>
				</Group>
				<Anchor component={Link} to={paths.accounts()} search={{ debt: "overdue" } as never} size="sm">
					{t("seeAccounts")}
				</Anchor>
			</Group>
			<Stack gap="md">
				{trend.currencies.map((line) => (
					<CurrencyPanel key={line.currency} line={line} />
				))}
			</Stack>
		</section>
	);
}

function CurrencyPanel({ line }: { line: CurrencyTrend }) {
	const t = useTexts(texts);
	const now = line.points.at(-1);
	if (!now) {
		return null;
	}
	return (
		<Paper component="section" aria-label={line.currency} bg="var(--surface)">
			<SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
				<Stack gap="md">
					<Group gap="xl">
						<Figure label={t("open")} value={now.open} />
						<Figure label={t("overdue")} value={now.overdue} />
					</Group>
					<AgeingBars currency={line.currency} buckets={now.buckets} />
				</Stack>
				<TrendChart line={line} />
			</SimpleGrid>
		</Paper>
	);
}

function Figure({ label, value }: { label: string; value: Schemas["Money"] }) {
	return (
		<div>
			<Text size="sm" c="dimmed">
				{label}
			</Text>
			<Text component="div" fz="xl" fw={600}>
				<Amount value={value} />
			</Text>
		</div>
	);
}
