import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { AccountLink } from "./account-link";
import { type Line, signed, textOf } from "./lines";
import { OutcomeBadge } from "./outcome-badge";
import { texts } from "./texts";
import { confidenceWords, kindWords, outcomeWords, ruleWords } from "./words";

export function useEntryColumns(): Column<Line>[] {
	const t = useTexts(texts);
	const kind = useTexts(kindWords);
	const outcome = useTexts(outcomeWords);
	const ruleOf = useRuleWords();
	const format = useFormat();
	const day = (value: string | null | undefined) => (value ? format.day(value) : "–");
	return [
		{
			key: "bookedOn",
			header: t("bookedOn"),
			value: ({ entry, transaction }) => entry.booked_on ?? transaction?.booked_on,
			cell: ({ entry, transaction }) => day(entry.booked_on ?? transaction?.booked_on),
		},
		{
			key: "payer",
			header: t("payer"),
			value: ({ transaction }) => transaction?.counterparty_name,
			cell: ({ transaction }) => <Cut text={transaction?.counterparty_name} width="12rem" />,
		},
		{ key: "text", header: t("text"), value: textOf, cell: (line) => <Cut text={textOf(line)} width="16rem" /> },
		{
			key: "amount",
			header: t("amount"),
			isFigure: true,
			value: ({ entry, transaction }) => signed(transaction ?? entry).amount,
			cell: ({ entry, transaction }) => <Amount value={signed(transaction ?? entry)} />,
		},
		{
			key: "kind",
			header: t("kind"),
			value: ({ transaction }) => transaction && kind(transaction.kind),
			cell: ({ transaction }) => (transaction ? kind(transaction.kind) : "–"),
		},
		{
			key: "outcome",
			header: t("outcome"),
			value: ({ transaction }) => transaction && outcome(transaction.outcome),
			cell: ({ transaction }) => (transaction ? <OutcomeBadge outcome={transaction.outcome} /> : "–"),
		},
		{
			key: "account",
			header: t("account"),
			cell: ({ transaction }) => <WhereTo transaction={transaction} />,
		},
		{ key: "rule", header: t("rule"), value: ruleOf, cell: ruleOf },
		{
			key: "because",
			header: t("because"),
			value: ({ transaction }) => transaction?.detail,
			cell: ({ transaction }) => <Cut text={transaction?.detail} width="16rem" />,
		},
		{
			key: "endToEnd",
			header: t("endToEnd"),
			isSpare: true,
			value: ({ transaction }) => transaction?.end_to_end_id,
			cell: ({ transaction }) => <bdi>{transaction?.end_to_end_id ?? "–"}</bdi>,
		},
		{
			key: "bankReference",
			header: t("bankReference"),
			isSpare: true,
			value: ({ entry }) => entry.bank_reference,
			cell: ({ entry }) => <bdi>{entry.bank_reference ?? "–"}</bdi>,
		},
		{
			key: "valuedOn",
			header: t("valuedOn"),
			isSpare: true,
			value: ({ entry }) => entry.valued_on,
			cell: ({ entry }) => day(entry.valued_on),
		},
	];
}

/** `Document named · certain` */
function useRuleWords() {
	const rule = useTexts(ruleWords);
	const confidence = useTexts(confidenceWords);
	return ({ transaction }: Pick<Line, "transaction">) =>
		[transaction?.rule && rule(transaction.rule), transaction?.confidence && confidence(transaction.confidence)]
			.filter(Boolean)
			.join(" · ") || "–";
}

/** The account a payment went to, or the way to decide it. */
function WhereTo({ transaction }: Pick<Line, "transaction">) {
	const t = useTexts(texts);
	if (transaction?.account_id) {
		return <AccountLink id={transaction.account_id} />;
	}
	return transaction?.outcome === "unclear" && transaction.clarification_id ? (
		<Anchor component={Link} to={paths.clarificationOf(transaction.clarification_id)} inherit>
			{t("clarify")}
		</Anchor>
	) : (
		"–"
	);
}

function Cut({ text, width }: { text: string | null | undefined; width: string }) {
	return (
		<Text size="sm" truncate maw={width} title={text ?? undefined}>
			<bdi>{text || "–"}</bdi>
		</Text>
	);
}
