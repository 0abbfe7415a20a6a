import { Badge, Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useDebtorColumns } from "./debtor-columns";
import { EntryDelist } from "./entry-delist";
import { texts } from "./list-texts";
import { type EntryFilter, useEntries } from "./queries";

type Entry = Schemas["ListEntry"];
type EntryState = NonNullable<EntryFilter["state"]>;

const STATES: EntryState[] = ["listed", "delisted", "to_tell"];

/** The debtors on a list; those with the regulator can be taken off. */
export function EntryTable({ list }: { list: Schemas["DefaulterList"] }) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const [{ q, state }, change] = useUrlState<EntryFilter>();
	const [leaving, setLeaving] = useState<Entry>();
	const isWithRegulator = list.state === "filed" || list.state === "acknowledged";
	const mayDelist = useHasRole("planner") && isWithRegulator;
	const rows = rowsOf(useEntries(list.id, { q, state }));
	const columns = useEntryColumns(mayDelist ? setLeaving : undefined);
	const isFiltered = Boolean(q || state);
	return (
		<>
			<DataTable
				id="list-entries"
				label={t("entries")}
				columns={columns}
				rows={rows}
				rowKey={({ account_id }) => account_id}
				total={isFiltered ? undefined : list.rows}
				height="36rem"
				filters={
					<>
						<SearchBox
							label={t("search")}
							placeholder={t("searchHint")}
							value={q}
							onChange={(next) => change({ q: next })}
						/>
						<Pick
							label={t("standing")}
							value={state}
							options={STATES.map((value) => ({ value, label: t(value) }))}
							onChange={(next) => change({ state: next as EntryState | undefined })}
							width={220}
						/>
						<ClearFilters isShown={isFiltered} onClear={() => change({ q: undefined, state: undefined })} />
					</>
				}
				empty={<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />}
			/>
			{leaving && <EntryDelist list={list} entry={leaving} onClose={() => setLeaving(undefined)} />}
		</>
	);
}

function useEntryColumns(onDelist: ((entry: Entry) => void) | undefined): Column<Entry>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const [account, ...debtor] = useDebtorColumns<Entry>();
	const standing = ({ delisted }: Entry) =>
		delisted ? t("offBecause", { day: format.day(delisted.on), reason: t(delisted.reason) }) : t("listed");
	const columns: Column<Entry>[] = [
		...(account ? [account] : []),
		...debtor,
		{
			key: "standing",
			header: t("standing"),
			cell: (entry) => <Standing entry={entry} said={standing(entry)} />,
			value: standing,
		},
		{
			key: "position",
			header: t("position"),
			cell: ({ position }) => format.number(position),
			value: ({ position }) => position,
			isFigure: true,
			isSpare: true,
		},
	];
	if (onDelist) {
		columns.push({
			key: "delist",
			header: t("action"),
			cell: (entry) =>
				!entry.delisted && (
					<Button
						variant="subtle"
						size="compact-sm"
						color="red"
						aria-label={t("delistDebtor", { name: entry.name })}
						onClick={() => onDelist(entry)}
					>
						{t("delist")}
					</Button>
				),
		});
	}
	return columns;
}

function Standing({ entry: { delisted }, said }: { entry: Entry; said: string }) {
	const t = useTexts(texts);
	const format = useFormat();
	if (!delisted) {
		return <Badge color="tide">{said}</Badge>;
	}
	return (
		<Stack gap={0} title={delisted.note ?? undefined} style={{ whiteSpace: "nowrap" }}>
			<Text size="sm">{said}</Text>
			<Text size="xs" c={delisted.told_on ? "dimmed" : "var(--warn)"}>
				{delisted.told_on ? t("told", { day: format.day(delisted.told_on) }) : t("notTold")}
			</Text>
		</Stack>
	);
}
