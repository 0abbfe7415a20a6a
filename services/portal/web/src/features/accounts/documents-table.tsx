import { Badge } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { isNothing } from "~/lib/money";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Pick } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { useDocuments } from "./queries";
import { texts } from "./texts";

type Document = Schemas["DocumentOut"];

export function DocumentsTable({ id }: { id: string }) {
	const t = useTexts(texts);
	const [{ documents }, change] = useUrlState<{ documents?: string }>();
	const rows = useDocuments(id, documents === undefined ? undefined : documents === "open");
	const columns = useDocumentColumns();
	return (
		<DataTable
			id="account-documents"
			label={t("documents")}
			columns={columns}
			rows={rows}
			rowKey={(row) => row.id}
			height="32rem"
			filters={
				<Pick
					label={t("state")}
					value={documents}
					options={[
						{ value: "open", label: t("onlyOpen") },
						{ value: "settled", label: t("onlySettled") },
					]}
					onChange={(next) => change({ documents: next })}
				/>
			}
			empty={<Empty title={t("noDocuments")} />}
		/>
	);
}

function useDocumentColumns(): Column<Document>[] {
	const t = useTexts(texts);
	const format = useFormat();
	return [
		{
			key: "reference",
			header: t("document"),
			value: (row) => row.reference,
			cell: (row) => <bdi>{row.reference}</bdi>,
		},
		{ key: "kind", header: t("kind"), value: (row) => t(row.kind), cell: (row) => t(row.kind) },
		{ key: "issuedOn", header: t("issuedOn"), value: (row) => row.issued_on, cell: (row) => format.day(row.issued_on) },
		{ key: "dueOn", header: t("dueOn"), value: (row) => row.due_on, cell: (row) => format.day(row.due_on) },
		{
			key: "amount",
			header: t("amount"),
			isFigure: true,
			value: (row) => row.amount.amount,
			cell: (row) => <Amount value={row.amount} />,
		},
		{
			key: "open",
			header: t("open"),
			isFigure: true,
			value: (row) => row.open.amount,
			cell: (row) =>
				isNothing(row.open) ? <Badge color="gray">{t("settled")}</Badge> : <Amount value={row.open} fw={600} />,
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
