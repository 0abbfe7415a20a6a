import { Alert, Anchor, Box, Group, SimpleGrid, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { api, type Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { Await } from "~/ui/state";
import type { TabProps } from "../tab";
import { CampaignActivity } from "./activity";
import { Funnel } from "./funnel";
import { Leavers } from "./leavers";
import { LifeLine } from "./life-line";
import { NextStep } from "./next-step";
import { TargetMoney } from "./target-money";
import { Terms } from "./terms";
import { texts } from "./texts";

/** Where the campaign stands: its stage, what comes next, the funnel as it moves, money and the latest news. */
export default function OverviewTab({ campaign, isLive }: TabProps) {
	const t = useTexts(texts);
	const progress = api.useQuery("get", "/api/campaigns/v1/campaigns/{id}/progress", {
		params: { path: { id: campaign.id } },
	});
	return (
		<Stack gap="lg">
			<LifeLine campaign={campaign} />
			<Alert variant="default" icon={<IconInfoCircle aria-hidden />} title={t("now")}>
				<Group gap="md">
					<NextStep campaign={campaign} />
					<ApprovalLink campaign={campaign} />
				</Group>
			</Alert>
			<Await query={progress}>
				{(figures) => (
					<>
						{campaign.frozen && <Funnel progress={figures} isLive={isLive} />}
						<SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
							<Stack gap="lg">
								{figures.frozen.length > 0 && <TargetMoney frozen={figures.frozen} received={figures.recovered} />}
								{campaign.launched_on && <Leavers reasons={figures.withdrawn_reasons} />}
								<Terms campaign={campaign} />
							</Stack>
							<Box>
								<CampaignActivity campaignId={campaign.id} />
							</Box>
						</SimpleGrid>
					</>
				)}
			</Await>
		</Stack>
	);
}

/** The way to the newest approval request of this campaign, for whoever may see it. */
function ApprovalLink({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const maySee = useHasRole("planner", "finance", "legal", "director", "manager", "auditor");
	const wasAsked = campaign.stage !== "draft";
	const requests = api.useQuery(
		"get",
		"/api/approvals/v1/requests",
		{ params: { query: { subject_kind: "campaign", subject_id: campaign.id, limit: 1 } } },
		{ enabled: maySee && wasAsked },
	);
	const request = requests.data?.items[0];
	return request ? (
		<Anchor component={Link} to={paths.approvalOf(request.id)} size="sm">
			{t("openApproval")}
		</Anchor>
	) : null;
}
