import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { CancelCampaign } from "./cancel-campaign";
import { may } from "./commands";
import { LaunchCampaign } from "./launch-campaign";
import { CloseCampaign, CompleteCampaign, PauseCampaign, ResumeCampaign } from "./plain-action";
import { texts } from "./texts";

/** What its stage lets a planner do, the usual next thing first. Freezing and submitting belong to the draft. */
export function CampaignActions({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	if (!isPlanner) {
		return null;
	}
	const isDraft = may(campaign, "freeze") || may(campaign, "submit");
	return (
		<>
			{isDraft && (
				<Button
					renderRoot={(root) => <Link to={paths.campaignDraft(campaign.id)} {...root} />}
					leftSection={<IconPencil size={16} aria-hidden />}
				>
					{t("draft")}
				</Button>
			)}
			{may(campaign, "launch") && <LaunchCampaign campaign={campaign} />}
			{may(campaign, "resume") && <ResumeCampaign campaign={campaign} />}
			{may(campaign, "pause") && <PauseCampaign campaign={campaign} />}
			{may(campaign, "close") && <CloseCampaign campaign={campaign} />}
			{may(campaign, "complete") && <CompleteCampaign campaign={campaign} />}
			{may(campaign, "cancel") && <CancelCampaign campaign={campaign} />}
		</>
	);
}
