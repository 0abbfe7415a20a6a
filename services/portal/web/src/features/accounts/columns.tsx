import { Anchor, Badge, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import type { Money } from "~/lib/format";
import { isNothing } from "~/lib/money";
import { paths } from "~/lib/paths";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { HoldBadge } from "./hold-badge";
import { customerNameOf, placeOf } from "./names";
import { texts } from "./texts";

export type Account = Schemas["AccountOut"];

const LATE = 90;

export function useAccountColumns(): Column<Account>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const { language } = useLanguage();
	return [
		{
			key: "reference",
			header: t("account"),
			order: "reference",
			width: 8,
			value: (row) => row.reference,
			cell: (row) => (
				<Anchor component={Link} to={paths.accountOf(row.id)} size="sm">
					{row.reference}
				</Anchor>
			),
		},
		{
			key: "customer",
			header: t("customer"),
			order: "name",
			value: (row) => customerNameOf(row.customer, language),
			cell: (row) => (
				<Text size="sm" truncate maw="16rem">
					<bdi>{customerNameOf(row.customer, language)}</bdi>
				</Text>
			),
		},
		{
			key: "premise",
			header: t("premise"),
			value: (row) => row.premise && placeOf(row.premise),
			cell: (row) =>
				row.premise && (
					<Text size="sm" truncate maw="14rem">
						<bdi>{placeOf(row.premise)}</bdi>
					</Text>
				),
		},
		{
			key: "community",
			header: t("community"),
			isSpare: true,
			value: (row) => row.premise?.community,
			cell: (row) => (language === "ar" && row.premise?.community_ar) || row.premise?.community,
		},
		{
			key: "segment",
			header: t("segment"),
			isSpare: true,
			value: (row) => row.customer.segment,
			cell: (row) => row.customer.segment,
		},
		{
			key: "phone",
			header: t("phone"),
			isSpare: true,
			value: (row) => row.customer.phone,
			cell: (row) => row.customer.phone && <bdi dir="ltr">{row.customer.phone}</bdi>,
		},
		{
			key: "legalEntity",
			header: t("legalEntity"),
			isSpare: true,
			value: (row) => row.legal_entity,
			cell: (row) => row.legal_entity,
		},
		{
			key: "currency",
			header: t("currency"),
			isSpare: true,
			value: (row) => row.currency,
			cell: (row) => row.currency,
		},
		{
			key: "open",
			header: t("open"),
			isFigure: true,
			isSpare: true,
			value: (row) => row.balance?.open.amount,
			cell: (row) => row.balance && <Amount value={row.balance.open} />,
		},
		{
			key: "overdue",
			header: t("overdue"),
			order: "overdue",
			isFigure: true,
			value: (row) => row.balance?.overdue.amount,
			cell: (row) => row.balance && <Debt value={row.balance.overdue} />,
		},
		{
			key: "toCollect",
			header: t("toCollect"),
			isFigure: true,
			value: (row) => row.balance?.to_collect.amount,
			cell: (row) => row.balance && <Debt value={row.balance.to_collect} />,
		},
		{
			key: "daysPastDue",
			header: t("daysPastDue"),
			order: "days_past_due",
			isFigure: true,
			value: (row) => row.balance?.max_days_past_due,
			cell: ({ balance }) => {
				const days = balance?.max_days_past_due;
				return days ? (
					<Text inherit c={days > LATE ? "var(--bad)" : undefined}>
						{format.number(days)}
					</Text>
				) : (
					"–"
				);
			},
		},
		{
			key: "lastPaid",
			header: t("lastPaid"),
			isFigure: true,
			value: (row) => row.balance?.last_paid_on,
			cell: ({ balance }) => (balance?.last_paid_on ? format.day(balance.last_paid_on) : "–"),
		},
		{
			key: "holds",
			header: t("holds"),
			value: (row) => row.balance?.holds.join(" "),
			cell: (row) => <HoldBadges kinds={row.balance?.holds ?? []} />,
		},
	];
}

/** Nothing owed steps back. */
function Debt({ value }: { value: Money }) {
	return isNothing(value) ? <Amount value={value} c="dimmed" /> : <Amount value={value} fw={600} />;
}

/** The first kinds by name; a row stays one line. */
function HoldBadges({ kinds }: { kinds: string[] }) {
	const [first, ...others] = kinds;
	return (
		<Group gap={4} wrap="nowrap">
			{first && <HoldBadge kind={first} />}
			{others.length > 0 && <Badge color="gray">+{others.length}</Badge>}
		</Group>
	);
}
