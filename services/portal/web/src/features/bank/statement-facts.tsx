import { Paper, Title } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { Amount } from "~/ui/amount";
import { Facts } from "~/ui/facts";
import type { BankStatement } from "./queries";
import { texts } from "./texts";

/** What a statement says of itself. */
export function StatementFacts({ statement }: { statement: BankStatement }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { opening, closing, control_total, sequence, page } = statement;
	const number =
		sequence == null || page == null ? sequence : t("numberAndPage", { number: String(sequence), page: String(page) });
	return (
		<Paper component="section" aria-label={t("facts")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("facts")}
			</Title>
			<Facts
				cols={4}
				facts={[
					{ label: t("endsOn"), value: statement.ends_on && format.day(statement.ends_on) },
					{ label: t("opening"), value: opening && <Amount value={opening} /> },
					{ label: t("closing"), value: closing && <Amount value={closing} /> },
					{ label: t("controlTotal"), value: control_total && <Amount value={control_total} /> },
					{ label: t("number"), value: number },
					{ label: t("entryCount"), value: format.number(statement.entry_count) },
					{ label: t("payments"), value: format.number(statement.transaction_count) },
					{
						label: t("format"),
						value: [statement.format, statement.version].filter((part) => part != null).join(" · "),
					},
					{ label: t("file"), value: <bdi>{statement.file_name}</bdi> },
					{ label: t("checksum"), value: <code title={statement.sha256}>{statement.sha256.slice(0, 16)}…</code> },
					{ label: t("by"), value: <bdi>{actorName(statement.by)}</bdi> },
					{ label: t("taken"), value: format.instant(statement.recorded_at) },
				]}
			/>
		</Paper>
	);
}
