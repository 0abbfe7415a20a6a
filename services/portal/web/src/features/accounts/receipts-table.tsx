import { Badge, Group, Text, Tooltip } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { isNothing } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Empty } from "~/ui/state";
import { useChannelWord } from "./channel-words";
import { useReceipts } from "./queries";
import { texts } from "./texts";

type Receipt = Schemas["ReceiptOut"];

export function ReceiptsTable({ id }: { id: string }) {
	const t = useTexts(texts);
	const rows = useReceipts(id);
	const columns = useReceiptColumns();
	return (
		<DataTable
			id="account-receipts"
			label={t("receipts")}
			columns={columns}
			rows={rows}
			rowKey={(row) => row.id}
			height="32rem"
			empty={<Empty title={t("noReceipts")} why={t("noReceiptsWhy")} />}
		/>
	);
}

function useReceiptColumns(): Column<Receipt>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const channelWord = useChannelWord();
	return [
		{
			key: "reference",
			header: t("receipt"),
			value: (row) => row.reference,
			cell: (row) => (
				<Group gap="xs" wrap="nowrap">
					<bdi>{row.reference}</bdi>
					{row.returned_on && (
						<Tooltip
							label={t("returnedOn", { day: format.day(row.returned_on), reason: row.return_reason ?? "" })}
							events={{ hover: true, focus: true, touch: true }}
						>
							<Badge color="red" tabIndex={0}>
								{t("returned")}
							</Badge>
						</Tooltip>
					)}
				</Group>
			),
		},
		{
			key: "effectiveOn",
			header: t("effectiveOn"),
			value: (row) => row.effective_on,
			cell: (row) => format.day(row.effective_on),
		},
		{
			key: "channel",
			header: t("channel"),
			value: (row) => row.channel,
			cell: (row) => (row.channel ? channelWord(row.channel) : "–"),
		},
		{
			key: "amount",
			header: t("amount"),
			isFigure: true,
			value: (row) => row.amount.amount,
			cell: (row) => <Amount value={row.amount} td={row.returned_on ? "line-through" : undefined} />,
		},
		{
			key: "paid",
			header: t("paidDocuments"),
			value: (row) => row.paid.map((part) => `${part.document_reference} ${part.amount.amount}`).join("; "),
			cell: (row) => <Paid parts={row.paid} />,
		},
		{
			key: "unapplied",
			header: t("unapplied"),
			isFigure: true,
			value: (row) => row.unapplied.amount,
			cell: (row) => (isNothing(row.unapplied) ? "–" : <Amount value={row.unapplied} />),
		},
		{
			key: "recordedAt",
			header: t("recordedAt"),
			isSpare: true,
			value: (row) => row.recorded_at,
			cell: (row) => format.instant(row.recorded_at),
		},
	];
}

/** Which documents a receipt settles, and with how much. */
function Paid({ parts }: { parts: Receipt["paid"] }) {
	if (parts.length === 0) {
		return "–";
	}
	return (
		<Group gap={6}>
			{parts.map((part) => (
				<Text key={part.document_id} size="xs" component="span">
					<bdi>{part.document_reference}</bdi>{" "}
					{parts.length > 1 && (
						<Text component="span" inherit c="dimmed">
							<Amount value={part.amount} />
						</Text>
					)}
				</Text>
			))}
		</Group>
	);
}
