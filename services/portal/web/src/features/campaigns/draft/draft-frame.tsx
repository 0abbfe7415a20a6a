import { Alert, Anchor, Box, Stepper } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconAlertTriangle, IconCheck, IconQuestionMark } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { StageBadge } from "~/ui/campaign-stage";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import classes from "./draft.module.css";
import type { Campaign } from "./queries";
import { type Step, type statesOf, steps } from "./steps";
import { texts } from "./texts";

interface Props {
	campaign?: Campaign;
	step: Step;
	states: ReturnType<typeof statesOf>;
	onStep: (step: Step) => void;
	children: ReactNode;
}

/** The guided way: where one is, how far each step is, and the step itself. */
export function DraftFrame({ campaign, step, states, onStep, children }: Props) {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	const isNarrow = useMediaQuery("(max-width: 62em)");
	const isEditable = !campaign || campaign.allowed.includes("edit");
	return (
		<Page
			title={campaign?.title ?? t("newCampaign")}
			crumbs={[{ label: t("campaigns"), to: paths.campaigns() }]}
			badge={campaign && <StageBadge stage={campaign.stage} />}
			about={campaign ? `${campaign.reference} · ${t("savedWhenLeft")}` : t("savedWhenLeft")}
			actions={
				campaign && (
					<Anchor component={Link} to={paths.campaignOf(campaign.id)} size="sm">
						{t("toCampaign")}
					</Anchor>
				)
			}
		>
			{!isPlanner || !isEditable ? (
				<Empty title={isPlanner ? t("notEditable") : t("readOnly")} />
			) : (
				<Box className={classes.frame}>
					<Box component="nav" aria-label={t("steps")}>
						<Stepper
							active={steps.indexOf(step)}
							onStepClick={(place) => onStep(steps[place] ?? "segment")}
							orientation={isNarrow ? "horizontal" : "vertical"}
							size="sm"
							classNames={{ stepBody: isNarrow ? "visually-hidden" : undefined }}
						>
							{steps.map((name) => (
								<Stepper.Step
									key={name}
									label={t(name)}
									description={t(`${name}Short`)}
									aria-current={name === step ? "step" : undefined}
									aria-label={t(name)}
									allowStepSelect={campaign !== undefined}
									{...iconOf(states.get(name), name === step)}
								/>
							))}
						</Stepper>
					</Box>
					<Box miw={0}>
						<Voids campaign={campaign} isLast={step === "check"} />
						{children}
					</Box>
				</Box>
			)}
		</Page>
	);
}

/** The sign of a step is what was found about it, not whether it was passed. */
function iconOf(state: "done" | "doubtful" | "missing" | undefined, isHere: boolean) {
	const sign = {
		done: { color: undefined, icon: <IconCheck size={16} aria-hidden /> },
		doubtful: { color: "yellow", icon: <IconQuestionMark size={16} aria-hidden /> },
		missing: { color: "red", icon: <IconAlertTriangle size={16} aria-hidden /> },
	};
	const { color, icon } = state ? sign[state] : { color: undefined, icon: undefined };
	return isHere ? {} : { color, icon, completedIcon: icon };
}

/** What a change would take back. */
function Voids({ campaign, isLast }: { campaign: Campaign | undefined; isLast: boolean }) {
	const t = useTexts(texts);
	if (isLast || !campaign) {
		return null;
	}
	const isAsked = campaign.stage === "in_approval" || campaign.stage === "approved";
	return isAsked || campaign.frozen ? (
		<Alert color="yellow" mb="md">
			{isAsked ? t("voidsApproval") : t("voidsFrozen")}
		</Alert>
	) : null;
}
