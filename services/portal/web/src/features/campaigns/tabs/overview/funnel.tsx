import { Badge, Group, Paper, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { texts as shared } from "../texts";
import classes from "./funnel.module.css";
import { texts } from "./texts";

interface Props {
	progress: Schemas["CampaignProgress"];
	isLive: boolean;
}

/** Frozen → printed → delivered → paid, as it moves. */
export function Funnel({ progress, isLive }: Props) {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const { targets, printed, served, paid, held_out, withdrawn_before_print, failed } = progress;
	const isRunning = progress.stage === "running" || progress.stage === "paused";
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("progress")}>
			<Group justify="space-between" mb="sm">
				<Title order={2}>{t("progress")}</Title>
				{isRunning && (
					<Badge color={isLive ? "teal" : "gray"} variant="dot" role="status">
						{isLive ? s("live") : s("notLive")}
					</Badge>
				)}
			</Group>
			<ol className={classes.funnel}>
				<Step label={t("frozen")} count={targets} of={targets} about={t("heldOut", { count: held_out })} />
				<Step
					label={t("printed")}
					count={printed}
					of={targets}
					about={withdrawn_before_print > 0 && t("paidBefore", { count: withdrawn_before_print })}
				/>
				<Step label={t("served")} count={served} of={targets} about={failed > 0 && t("failed", { count: failed })} />
				<Step label={t("paid")} count={paid} of={targets} isGood about={t("notTheEffect")} />
			</ol>
		</Paper>
	);
}

interface StepProps {
	label: string;
	count: number;
	of: number;
	about?: ReactNode;
	isGood?: boolean;
}

function Step({ label, count, of, about, isGood }: StepProps) {
	const t = useTexts(texts);
	const format = useFormat();
	const share = of > 0 ? count / of : 0;
	return (
		<li className={classes.step}>
			<Text size="sm" c="dimmed">
				{label}
			</Text>
			<Text fz="xl" fw={600} className="figures">
				{format.number(count)}
			</Text>
			<div className={classes.track} aria-hidden>
				<div
					className={classes.fill}
					data-tone={isGood ? "good" : "plain"}
					style={{ inlineSize: `${Math.min(share, 1) * 100}%` }}
				/>
			</div>
			<Text size="xs" c="dimmed">
				{t("ofTargets", { share: format.percent(share, 0) })}
				{about && <> · {about}</>}
			</Text>
		</li>
	);
}
