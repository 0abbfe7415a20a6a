import { Anchor, Badge, Group, Text, Tooltip } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import { useRiskWords } from "~/ui/campaign-risk";
import { StageBadge, stageWords } from "~/ui/campaign-stage";
import { milestoneWords } from "~/ui/campaign-words";
import type { Column } from "~/ui/data-table/column";
import { FunnelBar } from "./funnel-bar";
import { texts } from "./list-texts";
import type { CampaignRow } from "./queries";
import { texts as shared } from "./texts";

export function useCampaignColumns(addressOf: (row: CampaignRow) => string): Column<CampaignRow>[] {
	const t = useTexts(texts);
	const words = useTexts(shared);
	const stage = useTexts(stageWords);
	const milestone = useTexts(milestoneWords);
	const risk = useRiskWords();
	const format = useFormat();
	return useMemo(() => {
		const nextOf = ({ next_milestone: next }: CampaignRow) =>
			next ? [milestone(next.kind), next.on && format.day(next.on)].filter(Boolean).join(" · ") : "";
		return [
			{
				key: "title",
				header: t("title"),
				value: ({ title }) => title,
				cell: (row) => (
					<div>
						<Anchor component={Link} to={addressOf(row)} size="sm" fw={500}>
							<bdi>{row.title}</bdi>
						</Anchor>
						<Text size="xs" c="dimmed" className="figures">
							{row.reference}
						</Text>
					</div>
				),
			},
			{
				key: "stage",
				header: words("stage"),
				value: (row) => stage(row.stage),
				cell: (row) => <StageBadge stage={row.stage} />,
			},
			{
				key: "progress",
				header: t("progress"),
				value: ({ funnel }) => (funnel.targets ? funnel.delivered / funnel.targets : 0),
				cell: ({ funnel }) => <FunnelBar funnel={funnel} />,
			},
			{
				key: "frozen",
				header: t("frozenDebt"),
				isFigure: true,
				value: ({ funnel }) => funnel.frozen_amounts.map(({ currency, amount }) => `${currency} ${amount}`).join(" · "),
				cell: ({ funnel }) => <Amounts values={funnel.frozen_amounts} short />,
			},
			{
				key: "recovered",
				header: t("recovered"),
				isFigure: true,
				value: ({ funnel }) =>
					funnel.recovered_amounts.map(({ currency, amount }) => `${currency} ${amount}`).join(" · "),
				cell: ({ funnel }) => <Amounts values={funnel.recovered_amounts} short />,
			},
			{
				key: "next",
				header: t("next"),
				value: nextOf,
				cell: (row) => <Text size="sm">{nextOf(row) || "–"}</Text>,
			},
			{
				key: "risks",
				header: t("risks"),
				value: ({ risks }) => risks.map(risk).join(" · "),
				cell: ({ risks }) => <Risks sentences={risks.map(risk)} />,
			},
			{
				key: "launched",
				header: t("launchedOn"),
				isSpare: true,
				value: ({ launched_on }) => launched_on,
				cell: ({ launched_on }) => (launched_on ? format.day(launched_on) : "–"),
			},
			{
				key: "window",
				header: t("windowEnds"),
				isSpare: true,
				value: ({ window_ends_on }) => window_ends_on,
				cell: ({ window_ends_on }) => (window_ends_on ? format.day(window_ends_on) : "–"),
			},
			{
				key: "by",
				header: t("createdBy"),
				isSpare: true,
				value: ({ created_by }) => created_by.name,
				cell: ({ created_by }) => <bdi>{created_by.name ?? "–"}</bdi>,
			},
		];
	}, [t, words, stage, milestone, risk, format, addressOf]);
}

/** The most pressing one in words, the others behind it. */
function Risks({ sentences }: { sentences: string[] }) {
	const t = useTexts(texts);
	const [first, ...others] = sentences;
	if (!first) {
		return (
			<Text size="sm" c="dimmed">
				{t("noRisks")}
			</Text>
		);
	}
	return (
		<Group gap="xs" wrap="nowrap">
			<Text size="sm" c="var(--warn)">
				{first}
			</Text>
			{others.length > 0 && (
				<Tooltip label={others.join(" · ")} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
					<Badge color="yellow" tabIndex={0} aria-label={others.join(" · ")} role="note">
						{t("andMore", { count: others.length })}
					</Badge>
				</Tooltip>
			)}
		</Group>
	);
}
