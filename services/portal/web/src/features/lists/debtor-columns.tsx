import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { texts } from "./texts";

/** What an entry of a list and a candidate for one have in common. */
interface Debtor {
	account_id: string;
	account_reference: string;
	name: string;
	name_ar?: string | null;
	amount: Schemas["Money"];
	oldest_due_on?: string | null;
	days_overdue?: number | null;
	served_on?: string | null;
}

export function useDebtorColumns<Row extends Debtor>(): Column<Row>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const { language } = useLanguage();
	const nameOf = ({ name, name_ar }: Row) => (language === "ar" && name_ar) || name;
	const day = (value: string | null | undefined) => (value ? format.day(value) : "–");
	return [
		{
			key: "account",
			header: t("account"),
			cell: ({ account_id, account_reference }) => (
				<Anchor component={Link} to={paths.accountOf(account_id)} inherit>
					<bdi>{account_reference}</bdi>
				</Anchor>
			),
			value: ({ account_reference }) => account_reference,
		},
		{ key: "name", header: t("name"), cell: (row) => <bdi>{nameOf(row)}</bdi>, value: nameOf },
		{
			key: "amount",
			header: t("amount"),
			cell: ({ amount }) => <Amount value={amount} />,
			value: ({ amount }) => amount.amount,
			isFigure: true,
		},
		{
			key: "daysOverdue",
			header: t("daysOverdue"),
			cell: ({ days_overdue }) => (days_overdue == null ? "–" : format.number(days_overdue)),
			value: ({ days_overdue }) => days_overdue,
			isFigure: true,
		},
		{
			key: "oldestDue",
			header: t("oldestDue"),
			cell: ({ oldest_due_on }) => day(oldest_due_on),
			value: ({ oldest_due_on }) => oldest_due_on,
			isSpare: true,
		},
		{
			key: "served",
			header: t("served"),
			cell: ({ served_on }) => day(served_on),
			value: ({ served_on }) => served_on,
		},
	];
}
