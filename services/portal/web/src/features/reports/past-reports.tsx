import { Anchor, Stack, Title } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { rowsOf } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { DayField } from "~/ui/day-field";
import { ClearFilters, Pick } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { type Kind, type ReportFilter, useReports } from "./queries";
import { texts } from "./texts";

type Kinds = Schemas["ReportKindDescription"][];

/** What was issued before, as it was issued. */
export function PastReports({ kinds }: { kinds: Kinds }) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const { language } = useLanguage();
	const navigate = useNavigate();
	const columns = useReportColumns(kinds);
	const [{ kind, from, to }, change] = useUrlState<ReportFilter>();
	const reports = useReports({ kind, from, to });
	const isFiltered = Boolean(kind || from || to);
	return (
		<Stack gap="sm">
			<Title order={2}>{t("past")}</Title>
			<DataTable
				id="reports"
				label={t("past")}
				columns={columns}
				rows={rowsOf(reports)}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.reportOf(id) })}
				height="32rem"
				filters={
					<>
						<Pick
							label={t("kind")}
							value={kind}
							options={kinds.map(({ code, name }) => ({ value: code, label: name[language] }))}
							onChange={(next) => change({ kind: next as Kind | undefined })}
							width={220}
						/>
						<DayField label={t("from")} value={from} onChange={(next) => change({ from: next })} w={180} />
						<DayField label={t("to")} value={to} onChange={(next) => change({ to: next })} w={180} />
						<ClearFilters
							isShown={isFiltered}
							onClear={() => change({ kind: undefined, from: undefined, to: undefined })}
						/>
					</>
				}
				empty={
					isFiltered ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} />
					)
				}
			/>
		</Stack>
	);
}

function useReportColumns(kinds: Kinds): Column<Schemas["Report"]>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const { language } = useLanguage();
	const kindOf = (code: Kind) => kinds.find((kind) => kind.code === code)?.name[language] ?? code;
	return [
		{
			key: "title",
			header: t("report"),
			cell: ({ id, title }) => (
				<Anchor component={Link} to={paths.reportOf(id)} inherit>
					<bdi>{title}</bdi>
				</Anchor>
			),
			value: ({ title }) => title,
		},
		{ key: "kind", header: t("kind"), cell: ({ kind }) => kindOf(kind), value: ({ kind }) => kindOf(kind) },
		{
			key: "days",
			header: t("days"),
			cell: ({ first_day, as_of }) => <span className="figures">{format.days(first_day, as_of)}</span>,
			value: ({ first_day }) => first_day,
		},
		{
			key: "issuedAt",
			header: t("issuedAt"),
			cell: ({ issued_at }) => format.instant(issued_at),
			value: ({ issued_at }) => issued_at,
		},
		{
			key: "issuedBy",
			header: t("issuedBy"),
			cell: ({ issued_by }) => <bdi>{issued_by}</bdi>,
			value: ({ issued_by }) => issued_by,
		},
	];
}
