import { Paper, Title } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import { Facts } from "~/ui/facts";
import { clarificationTexts } from "./clarification-texts";
import { type BankTransaction, signed } from "./lines";
import { texts } from "./texts";
import { kindWords } from "./words";

/** All that the bank says of a payment. */
export function TransactionFacts({ transaction }: { transaction: BankTransaction }) {
	const t = useTexts(texts);
	const c = useTexts(clarificationTexts);
	const kind = useTexts(kindWords);
	const format = useFormat();
	const { return_reason, return_text, original_amount, end_to_end_id, counterparty_account } = transaction;
	const references = [transaction.reference, ...transaction.other_references].filter(Boolean);
	const cameBack = [return_reason, return_text].filter(Boolean);
	return (
		<Paper component="section" aria-label={c("whatItSays")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{c("whatItSays")}
			</Title>
			<Facts
				cols={4}
				facts={[
					{ label: t("kind"), value: kind(transaction.kind) },
					{ label: t("amount"), value: <Amount value={signed(transaction)} /> },
					{ label: t("bookedOn"), value: format.day(transaction.booked_on) },
					{ label: t("text"), value: <bdi>{transaction.remittance.join(" ") || "–"}</bdi> },
					{ label: t("payer"), value: <bdi>{transaction.counterparty_name ?? "–"}</bdi> },
					{ label: t("payerAccount"), value: counterparty_account && <bdi dir="ltr">{counterparty_account}</bdi> },
					{ label: t("reference"), value: references.length > 0 ? <bdi>{references.join(", ")}</bdi> : undefined },
					{ label: t("endToEnd"), value: end_to_end_id && <bdi>{end_to_end_id}</bdi> },
					...(original_amount ? [{ label: t("originalAmount"), value: <Amount value={original_amount} /> }] : []),
					...(cameBack.length > 0 ? [{ label: t("returnReason"), value: <bdi>{cameBack.join(" · ")}</bdi> }] : []),
				]}
			/>
		</Paper>
	);
}
