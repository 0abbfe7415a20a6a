import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { HappeningLine } from "./happening-line";
import { texts } from "./texts";

/** A campaign that reached the account. */
export function Launch({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const title = (
		<>
			{t("launched")}:{" "}
			<Anchor component={Link} to={paths.campaignOf(campaign.id)} inherit underline="always">
				<bdi>{campaign.reference}</bdi> <bdi>{campaign.title}</bdi>
			</Anchor>
		</>
	);
	return <HappeningLine title={title} facts={[]} />;
}
