import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { type Stage, stageWords } from "~/ui/campaign-stage";
import classes from "./life-line.module.css";
import { texts } from "./texts";

const USUAL: Stage[] = ["draft", "in_approval", "approved", "running", "completed", "closed"];

/** The usual way of a campaign, and where this one stands on it. */
export function LifeLine({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const stage = useTexts(stageWords);
	const line = lineOf(campaign);
	const here = line.indexOf(campaign.stage);
	const isOver = campaign.stage === "rejected" || campaign.stage === "cancelled";
	return (
		<ol className={classes.line} aria-label={t("lifeLine")}>
			{line.map((name, place) => (
				<li
					key={name}
					className={classes.stage}
					data-past={place < here}
					data-ended={place === here && isOver}
					aria-current={place === here ? "step" : undefined}
				>
					{stage(name)}
					{place < here && <span className="visually-hidden"> ({t("past")})</span>}
				</li>
			))}
		</ol>
	);
}

/** A stage beside the usual way stands where it branched off. */
function lineOf({ stage, launched_on }: Schemas["Campaign"]): Stage[] {
	switch (stage) {
		case "scheduled":
			return USUAL.map((name) => (name === "approved" ? stage : name));
		case "paused":
			return USUAL.map((name) => (name === "running" ? stage : name));
		case "rejected":
			return ["draft", "in_approval", stage];
		case "cancelled":
			return launched_on ? ["draft", "in_approval", "approved", "running", stage] : ["draft", stage];
		default:
			return USUAL;
	}
}
