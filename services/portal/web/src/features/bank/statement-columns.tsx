import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useCodeWords, useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { Outcomes } from "./outcome-badge";
import type { BankStatement } from "./queries";
import { texts } from "./texts";
import { outcomeWords } from "./words";

export function useStatementColumns(): Column<BankStatement>[] {
	const t = useTexts(texts);
	const outcome = useCodeWords(outcomeWords);
	const format = useFormat();
	return [
		{
			key: "statement",
			header: t("statement"),
			value: (row) => row.name,
			cell: (row) => (
				<Anchor component={Link} to={paths.bankStatementOf(row.id)} size="sm">
					<bdi>{row.name || row.file_name}</bdi>
				</Anchor>
			),
		},
		{
			key: "bankAccount",
			header: t("bankAccount"),
			value: (row) => row.bank_account,
			cell: (row) => <bdi dir="ltr">{row.bank_account}</bdi>,
		},
		{
			key: "endsOn",
			header: t("endsOn"),
			value: (row) => row.ends_on,
			cell: (row) => (row.ends_on ? format.day(row.ends_on) : "–"),
		},
		{
			key: "closing",
			header: t("closing"),
			isFigure: true,
			value: (row) => row.closing?.amount,
			cell: (row) => (row.closing ? <Amount value={row.closing} /> : "–"),
		},
		{
			key: "payments",
			header: t("payments"),
			isFigure: true,
			value: (row) => row.transaction_count,
			cell: (row) => format.number(row.transaction_count),
		},
		{
			key: "outcomes",
			header: t("outcomes"),
			value: (row) =>
				Object.entries(row.outcomes)
					.map(([code, count]) => `${outcome(code)} ${count}`)
					.join("; "),
			cell: (row) => <Outcomes counts={row.outcomes} />,
		},
		{
			key: "findings",
			header: t("findings"),
			isFigure: true,
			value: (row) => row.findings.length,
			cell: (row) =>
				row.findings.length > 0 ? (
					<Text inherit c="var(--bad)" fw={600}>
						{format.number(row.findings.length)}
					</Text>
				) : (
					"–"
				),
		},
		{
			key: "taken",
			header: t("taken"),
			value: (row) => row.recorded_at,
			cell: (row) => <time dateTime={row.recorded_at}>{format.instant(row.recorded_at)}</time>,
		},
		{ key: "format", header: t("format"), isSpare: true, value: (row) => row.format, cell: (row) => row.format },
		{
			key: "file",
			header: t("file"),
			isSpare: true,
			value: (row) => row.file_name,
			cell: (row) => <bdi>{row.file_name}</bdi>,
		},
		{
			key: "by",
			header: t("by"),
			isSpare: true,
			value: (row) => actorName(row.by),
			cell: (row) => <bdi>{actorName(row.by)}</bdi>,
		},
	];
}
