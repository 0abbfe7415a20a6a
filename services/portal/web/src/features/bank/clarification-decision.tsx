import { Paper, Title } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { Facts } from "~/ui/facts";
import { AccountLink } from "./account-link";
import { clarificationTexts } from "./clarification-texts";
import { OutcomeBadge } from "./outcome-badge";
import type { Clarification } from "./queries";
import { texts } from "./texts";

/** Who decided what, and when. */
export function ClarificationDecision({ one }: { one: Clarification }) {
	const t = useTexts(clarificationTexts);
	const bank = useTexts(texts);
	const format = useFormat();
	const { account_id, outcome } = one.transaction;
	return (
		<Paper component="section" aria-label={t("decision")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("decision")}
			</Title>
			<Facts
				cols={4}
				facts={[
					{ label: bank("outcome"), value: <OutcomeBadge outcome={outcome} /> },
					...(account_id ? [{ label: bank("account"), value: <AccountLink id={account_id} isNamed /> }] : []),
					...(one.note ? [{ label: t("note"), value: <bdi>{one.note}</bdi> }] : []),
					{ label: t("decidedBy"), value: one.closed_by && <bdi>{actorName(one.closed_by)}</bdi> },
					{ label: t("decidedAt"), value: one.closed_at && format.instant(one.closed_at) },
				]}
			/>
		</Paper>
	);
}
