import { Alert, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { IconFlag, IconHourglass } from "@tabler/icons-react";
import { api, type Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Await, Empty } from "~/ui/state";
import { Tile } from "~/ui/tile";
import type { TabProps } from "../tab";
import { texts as shared } from "../texts";
import { EffectMoney } from "./effect-money";
import { Interval } from "./interval";
import { NotProven } from "./not-proven";
import { RecoveryCurve } from "./recovery-curve";
import { texts } from "./texts";

type Effect = Schemas["Effect"];

/** What the campaign did, against those it left alone; and what that does not prove. */
export default function EffectTab({ campaign }: TabProps) {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const isLaunched = Boolean(campaign.launched_on);
	const effect = api.useQuery(
		"get",
		"/api/campaigns/v1/campaigns/{id}/effect",
		{ params: { path: { id: campaign.id } } },
		{ enabled: isLaunched },
	);
	if (!isLaunched) {
		return <Empty title={s("notLaunched")} why={t("notLaunchedWhy")} />;
	}
	return (
		<Await query={effect} rows={8}>
			{(found) => (
				<Stack gap="lg">
					<Standing effect={found} />
					<Shares effect={found} />
					<EffectMoney effect={found} />
					<RecoveryCurve effect={found} />
					<NotProven found={found.caveats} />
				</Stack>
			)}
		</Await>
	);
}

function Standing({ effect }: { effect: Effect }) {
	const t = useTexts(texts);
	const format = useFormat();
	const [from, to] = [format.day(effect.from), format.day(effect.to)];
	return effect.complete ? (
		<Alert variant="default" icon={<IconFlag aria-hidden />} title={t("final")}>
			{t("finalWhy", { from, to })}
		</Alert>
	) : (
		<Alert variant="default" icon={<IconHourglass aria-hidden />} title={t("preliminary")}>
			{t("preliminaryWhy", { day: to })}
		</Alert>
	);
}

function Shares({ effect }: { effect: Effect }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { treated, control, uplift_pp, ci_low_pp, ci_high_pp } = effect;
	const share = ({ paid_pct }: Schemas["EffectArm"]) => (paid_pct == null ? "–" : format.percent(paid_pct / 100));
	const counts = ({ paid, n }: Schemas["EffectArm"]) => t("paidOf", { paid, n });
	return (
		<Paper component="section" bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("share")}
			</Title>
			<SimpleGrid cols={{ base: 1, sm: 2 }} mb="md">
				<Tile label={t("targets")} about={counts(treated)}>
					{share(treated)}
				</Tile>
				<Tile label={t("holdOut")} about={counts(control)}>
					{share(control)}
				</Tile>
			</SimpleGrid>
			{uplift_pp == null || ci_low_pp == null || ci_high_pp == null ? (
				<Text size="sm">{t("noComparison")}</Text>
			) : (
				<Interval middle={uplift_pp} low={ci_low_pp} high={ci_high_pp} />
			)}
		</Paper>
	);
}
