import type { Rows } from "~/api/paging";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Empty } from "~/ui/state";
import { useEntryColumns } from "./entry-columns";
import type { Line } from "./lines";
import { texts } from "./texts";

/** The entries of a statement, payment by payment. */
export function EntryTable({ lines }: { lines: Rows<Line> }) {
	const t = useTexts(texts);
	const columns = useEntryColumns();
	return (
		<DataTable
			id="bank-entries"
			label={t("entries")}
			columns={columns}
			rows={lines}
			rowKey={({ key }) => key}
			height="36rem"
			empty={<Empty title={t("noEntries")} />}
		/>
	);
}
