import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { Await } from "~/ui/state";
import { may } from "../actions/commands";
import { FreezeCampaign } from "../actions/freeze-campaign";
import { SubmitCampaign } from "../actions/submit-campaign";
import classes from "./draft.module.css";
import { Findings } from "./findings";
import { FrozenFigures } from "./frozen-figures";
import { Projected } from "./projected";
import { type Campaign, useCheck } from "./queries";
import { texts } from "./texts";

interface Props {
	campaign: Campaign;
	onBack: () => void;
}

/** What is missing, what the plan asks of the team, the frozen figures; then it is handed over for approval. */
export function CheckStep({ campaign, onBack }: Props) {
	const t = useTexts(texts);
	const [{ launch_on }, change] = useUrlState<{ launch_on?: string }>();
	const check = useCheck(campaign.id, launch_on);
	return (
		<Stack gap="lg">
			<section aria-labelledby="step-check" className={classes.step}>
				<Title order={2} id="step-check">
					{t("check")}
				</Title>
				<Text size="sm" c="dimmed" mb="md" maw="44rem">
					{t("checkAbout")}
				</Text>
				{campaign.stage === "rejected" && (
					<Alert color="red" mb="md">
						{t("refused", { reason: campaign.reason ?? "–" })}
					</Alert>
				)}
				{campaign.stage === "in_approval" && (
					<Alert color="yellow" mb="md">
						{t("inApproval")}
					</Alert>
				)}
				<Await query={check}>
					{(found) => (
						<Stack gap="lg">
							<Findings campaign={campaign} check={found} />
							<Projected
								projection={found.projection}
								capacity={campaign.capacity}
								onLaunchDay={(day) => change({ launch_on: day })}
							/>
						</Stack>
					)}
				</Await>
			</section>
			<section aria-label={t("checkShort")} className={classes.step}>
				<FrozenFigures campaign={campaign} check={check.data} />
				<Group justify="space-between" mt="lg">
					<Button variant="default" onClick={onBack}>
						{t("back")}
					</Button>
					<Group gap="xs">
						{may(campaign, "freeze") && (
							<FreezeCampaign campaign={campaign} obstacle={check.data?.ready === false ? t("mendFirst") : undefined} />
						)}
						{may(campaign, "submit") && <SubmitCampaign campaign={campaign} />}
					</Group>
				</Group>
			</section>
		</Stack>
	);
}
