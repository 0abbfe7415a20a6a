import { Badge } from "@mantine/core";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { rowsOf } from "~/api/paging";
import { useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useDebtorColumns } from "./debtor-columns";
import { texts as making } from "./making-texts";
import { type PreviewFilter, usePreview } from "./queries";

type Candidate = Schemas["ListPreview"]["items"][number];
type Reason = Schemas["NotListedReason"];

interface Props {
	campaignId: string;
	profile: string;
	/** The reasons that occur. */
	reasons: string[];
}

/** Every member, on the list or not, each with the reason. */
export function CandidateTable({ campaignId, profile, reasons }: Props) {
	const t = useTexts(making);
	const w = useTexts(words);
	const [filter, setFilter] = useState<Omit<PreviewFilter, "profile">>({});
	const rows = rowsOf(usePreview(campaignId, { ...filter, profile }));
	const debtor = useDebtorColumns<Candidate>();
	const verdict = (row: Candidate) => (row.reason ? t(row.reason) : t("on"));
	const columns: Column<Candidate>[] = [
		...debtor,
		{
			key: "verdict",
			header: t("verdict"),
			cell: (row) => <Badge color={row.listed ? "tide" : "gray"}>{verdict(row)}</Badge>,
			value: verdict,
		},
	];
	const chosen = filter.reason ?? (filter.listed === undefined ? undefined : filter.listed ? "listed" : "left_out");
	const choose = (next: string | undefined) => {
		const listed = next === "listed" ? true : next === "left_out" ? false : undefined;
		const reason = next && listed === undefined ? (next as Reason) : undefined;
		setFilter({ ...filter, listed, reason });
	};
	return (
		<DataTable
			id="list-candidates"
			label={t("candidates")}
			columns={columns}
			rows={rows}
			rowKey={({ account_id }) => account_id}
			height="32rem"
			filters={
				<>
					<SearchBox
						label={t("search")}
						placeholder={t("searchHint")}
						value={filter.q}
						onChange={(q) => setFilter({ ...filter, q })}
					/>
					<Pick
						label={t("verdict")}
						value={chosen}
						options={[
							{ value: "listed", label: t("on") },
							{ value: "left_out", label: t("off") },
							...reasons.map((value) => ({ value, label: t(value as Reason) })),
						]}
						onChange={choose}
						width={240}
					/>
					<ClearFilters isShown={Boolean(filter.q || chosen)} onClear={() => setFilter({})} />
				</>
			}
			empty={<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />}
		/>
	);
}
