import { Anchor, Badge, Group, Stack, Text, Title } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import type { Campaign } from "./queries";
import { stepOfCheck } from "./steps";
import { texts } from "./texts";

interface Props {
	campaign: Campaign;
	check: Schemas["DraftCheck"];
}

/** What is missing or doubtful, each with the way to its field. */
export function Findings({ campaign, check }: Props) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const found = check.steps.flatMap(({ step, findings }) => findings.map((finding) => ({ step, finding })));
	// A missing thing holds everything up: it comes first.
	const sorted = found.toSorted((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
	return (
		<section aria-label={t("findings")}>
			<Title order={3} mb="xs">
				{t("findings")}
			</Title>
			{sorted.length === 0 ? (
				<Group gap="xs" c="var(--good)">
					<IconCircleCheck size={20} aria-hidden />
					<Text size="sm">{t("allInOrder")}</Text>
				</Group>
			) : (
				<Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: "none" }}>
					{sorted.map(({ step, finding }) => (
						<Group component="li" key={finding.code} gap="sm">
							<Badge color={finding.severity === "missing" ? "red" : "yellow"}>{t(finding.severity)}</Badge>
							<Text size="sm">{finding.why[language]}</Text>
							<Anchor
								component={Link}
								to={paths.campaignDraft(campaign.id)}
								search={{ step: stepOfCheck(step), field: finding.field } as never}
								size="sm"
							>
								{t("mend", { step: t(stepOfCheck(step)) })}
							</Anchor>
						</Group>
					))}
				</Stack>
			)}
		</section>
	);
}

function rank(severity: Schemas["DraftStepState"]): number {
	return severity === "missing" ? 0 : 1;
}
