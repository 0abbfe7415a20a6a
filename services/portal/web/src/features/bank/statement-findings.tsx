import { Paper, Stack, Text, Title } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import type { BankStatement } from "./queries";
import { texts } from "./texts";
import { findingWords } from "./words";

/** What does not add up in a statement, each with how it was found. */
export function StatementFindings({ statement: { findings } }: { statement: BankStatement }) {
	const t = useTexts(texts);
	const word = useTexts(findingWords);
	const format = useFormat();
	if (findings.length === 0) {
		return null;
	}
	return (
		<Paper component="section" aria-label={t("findings")} bg="var(--surface)">
			<Title order={2}>{t("findings")}</Title>
			<Text size="sm" c="dimmed" mb="sm">
				{t("findingsAbout")}
			</Text>
			<Stack component="ul" gap="sm" m={0} ps="md">
				{findings.map(({ kind, detail, difference }) => (
					<li key={`${kind} ${detail}`}>
						<Text size="sm" fw={600}>
							{word(kind)}
						</Text>
						<Text size="sm" c="dimmed" lang="en">
							<bdi>{detail}</bdi>
						</Text>
						{difference && <Text size="sm">{t("difference", { amount: format.amount(difference) })}</Text>}
					</li>
				))}
			</Stack>
		</Paper>
	);
}
