import { Anchor, Badge, Group, SimpleGrid, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { Await } from "~/ui/state";
import { CampaignCard } from "./campaign-card";
import { useMayFollowCampaigns, useRunning } from "./queries";
import { texts } from "./texts";

/** How far the campaigns on their way are, as it happens. */
export function RunningCampaigns({ isLive }: { isLive: boolean }) {
	const t = useTexts(texts);
	const mayFollow = useMayFollowCampaigns();
	const running = useRunning();
	if (!mayFollow) {
		return null;
	}
	return (
		<section aria-label={t("running")}>
			<Group justify="space-between" mb="sm">
				<Group gap="sm">
					<Title order={2}>{t("running")}</Title>
					<Badge color={isLive ? "green" : "gray"} variant="dot" role="status">
						{t(isLive ? "live" : "notLive")}
					</Badge>
				</Group>
				<Anchor component={Link} to={paths.campaigns()} size="sm">
					{t("toCampaigns")}
				</Anchor>
			</Group>
			<Await query={running}>
				{({ items }) =>
					items.length === 0 ? (
						<Text c="dimmed" size="sm">
							{t("noneRunning")}
						</Text>
					) : (
						<SimpleGrid cols={{ base: 1, lg: Math.min(items.length, 2) }} spacing="md">
							{items.map((campaign) => (
								<CampaignCard key={campaign.id} campaign={campaign} />
							))}
						</SimpleGrid>
					)
				}
			</Await>
		</section>
	);
}
