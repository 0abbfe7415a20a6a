import { Anchor, Group, Paper, Progress, SimpleGrid, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { isNothing } from "~/lib/money";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { StageBadge } from "~/ui/campaign-stage";
import { milestoneWords } from "~/ui/campaign-words";
import { texts } from "./texts";

type Campaign = Schemas["CampaignRow"];

/** A campaign on its way: how far its targets are and what came in. */
export function CampaignCard({ campaign }: { campaign: Campaign }) {
	const t = useTexts(texts);
	const milestone = useTexts(milestoneWords);
	const format = useFormat();
	const { funnel, next_milestone: next } = campaign;
	const steps = [
		{ label: t("printed"), count: funnel.printed },
		{ label: t("delivered"), count: funnel.delivered },
		{ label: t("paid"), count: funnel.paid, color: "green" },
		{ label: t("withdrawn"), count: funnel.withdrawn, color: "gray" },
	];
	return (
		<Paper component="article" aria-label={campaign.reference} bg="var(--surface)">
			<Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
				<div>
					<Anchor component={Link} to={paths.campaignOf(campaign.id)} fw={600}>
						<bdi>{campaign.title}</bdi>
					</Anchor>
					<Text size="xs" c="dimmed">
						<bdi>{campaign.reference}</bdi> · {t("targets", { count: funnel.targets })}
						{next && ` · ${milestone(next.kind)}${next.on ? ` ${format.shortDay(next.on)}` : ""}`}
					</Text>
				</div>
				<StageBadge stage={campaign.stage} />
			</Group>
			<SimpleGrid cols={{ base: 2, sm: 4 }} spacing="md" verticalSpacing="xs">
				{steps.map(({ label, count, color }) => (
					<Stack key={label} gap={4}>
						<Group justify="space-between" gap={4} wrap="nowrap">
							<Text size="xs" c="dimmed">
								{label}
							</Text>
							<Text size="sm" fw={600} className="figures">
								{format.number(count)}
							</Text>
						</Group>
						<Progress
							value={funnel.targets > 0 ? (count / funnel.targets) * 100 : 0}
							size="sm"
							color={color}
							aria-label={label}
						/>
					</Stack>
				))}
			</SimpleGrid>
			<Recovered funnel={funnel} />
		</Paper>
	);
}

/** What came in of the frozen debt, a line for each currency. */
function Recovered({ funnel }: { funnel: Campaign["funnel"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const inCurrency = (amounts: Schemas["Money"][], currency: string) =>
		amounts.find((amount) => amount.currency === currency);
	return (
		<Group justify="space-between" align="flex-start" mt="sm" gap="xs">
			<Text size="xs" c="dimmed">
				{t("recovered")}
			</Text>
			<Stack gap={0} align="flex-end">
				{funnel.frozen_amounts
					.filter((amount) => !isNothing(amount))
					.map((whole) => {
						const part = inCurrency(funnel.recovered_amounts, whole.currency);
						return (
							<Text key={whole.currency} size="sm" className="figures" component="bdi">
								{part ? t("of", { part: format.amount(part), whole: format.amount(whole) }) : format.amount(whole)}
							</Text>
						);
					})}
			</Stack>
		</Group>
	);
}
