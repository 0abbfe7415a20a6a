import { Group, Paper, SegmentedControl, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { api, type Schemas } from "~/api/client";
import { useUrlState } from "~/lib/screen";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { Chart } from "~/ui/chart";
import { Await } from "~/ui/state";
import { curveOf } from "./curve";
import { optionOf } from "./curve-option";
import { CurveTable } from "./curve-table";
import { texts } from "./texts";

type Effect = Schemas["Effect"];

/** How the money came in, day by day, on each side as a share of its frozen debt: sides of different size compare. */
export function RecoveryCurve({ effect }: { effect: Effect }) {
	const t = useTexts(texts);
	const [asked, change] = useUrlState<{ currency?: string }>();
	const curve = api.useQuery("get", "/api/campaigns/v1/campaigns/{id}/effect/curve", {
		params: { path: { id: effect.campaign_id } },
	});
	const currencies = effect.treated.frozen.map(({ currency }) => currency);
	const currency = currencies.find((known) => known === asked.currency) ?? currencies[0] ?? "";
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("curve")}>
			<Group justify="space-between" align="flex-start" mb="sm">
				<div>
					<Title order={2}>{t("curve")}</Title>
					<Text size="sm" c="dimmed">
						{t("curveAbout")}
					</Text>
				</div>
				{currencies.length > 1 && (
					<SegmentedControl
						aria-label={t("currency")}
						data={currencies}
						value={currency}
						onChange={(next) => change({ currency: next })}
					/>
				)}
			</Group>
			<Await query={curve} rows={6}>
				{(found) => (
					<>
						<Drawn curve={found} currency={currency} lastDay={daysBetween(effect.from, effect.to)} />
						<CurveTable curve={found} currency={currency} />
					</>
				)}
			</Await>
		</Paper>
	);
}

function Drawn({ curve, currency, lastDay }: { curve: Schemas["EffectCurve"]; currency: string; lastDay: number }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { direction } = useLanguage();
	const { treated, control } = useMemo(() => curveOf(curve, currency), [curve, currency]);
	const option = useMemo(() => {
		const words = { day: t("dayNumber"), targets: t("targets"), holdOut: t("holdOut") };
		return optionOf({ treated, control, lastDay, words, percent: format.percent, isRtl: direction === "rtl" });
	}, [treated, control, lastDay, direction, format, t]);
	const percent = (share: number | undefined) => (share === undefined ? "–" : format.percent(share));
	const latest = { targets: percent(treated.at(-1)?.[1]), holdOut: percent(control.at(-1)?.[1]) };
	return <Chart label={t("curveLabel", { currency, ...latest })} option={option} height={320} />;
}

function daysBetween(from: string, to: string): number {
	return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
