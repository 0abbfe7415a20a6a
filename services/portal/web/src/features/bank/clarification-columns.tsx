import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { clarificationTexts } from "./clarification-texts";
import { signed } from "./lines";
import { ClarificationBadge } from "./outcome-badge";
import type { Clarification } from "./queries";
import { texts } from "./texts";
import { stateWords, whyWords } from "./words";

export function useClarificationColumns(): Column<Clarification>[] {
	const t = useTexts(clarificationTexts);
	const bank = useTexts(texts);
	const why = useTexts(whyWords);
	const state = useTexts(stateWords);
	const format = useFormat();
	const textOf = ({ transaction }: Clarification) => transaction.remittance.join(" ");
	return [
		{
			key: "payment",
			header: t("payment"),
			value: ({ transaction }) => transaction.counterparty_name,
			cell: ({ id, transaction }) => (
				<Anchor component={Link} to={paths.clarificationOf(id)} size="sm">
					<bdi>{transaction.counterparty_name || t("unnamed")}</bdi>
				</Anchor>
			),
		},
		{
			key: "text",
			header: bank("text"),
			value: textOf,
			cell: (row) => (
				<Text size="sm" truncate maw="18rem" title={textOf(row)}>
					<bdi>{textOf(row) || "–"}</bdi>
				</Text>
			),
		},
		{
			key: "bookedOn",
			header: bank("bookedOn"),
			value: ({ transaction }) => transaction.booked_on,
			cell: ({ transaction }) => format.day(transaction.booked_on),
		},
		{
			key: "amount",
			header: bank("amount"),
			isFigure: true,
			value: ({ transaction }) => signed(transaction).amount,
			cell: ({ transaction }) => <Amount value={signed(transaction)} />,
		},
		{ key: "why", header: t("why"), value: (row) => why(row.why), cell: (row) => why(row.why) },
		{
			key: "proposals",
			header: t("proposals"),
			isFigure: true,
			value: ({ proposals }) => proposals.length,
			cell: ({ proposals }) => (proposals.length > 0 ? format.number(proposals.length) : "–"),
		},
		{
			key: "state",
			header: t("state"),
			value: (row) => state(row.state),
			cell: (row) => <ClarificationBadge state={row.state} />,
		},
		{
			key: "waitsSince",
			header: t("waitsSince"),
			value: ({ opened_at }) => opened_at,
			cell: ({ opened_at }) => <time dateTime={opened_at}>{format.instant(opened_at)}</time>,
		},
	];
}
