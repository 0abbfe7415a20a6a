import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconFileAlert } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { DownloadButton } from "~/ui/download-button";
import { useRefusedRows } from "./queries";
import { texts } from "./texts";

/** What was refused and why, and the way to correct it. */
export function RefusedRows({ one }: { one: Schemas["ImportOut"] }) {
	const t = useTexts(texts);
	const mayImport = useHasRole("planner");
	const rows = useRefusedRows(one.id);
	const columns = useRefusedColumns();
	return (
		<Stack gap="md">
			<Alert
				color={one.state === "applied" ? "yellow" : "red"}
				icon={<IconFileAlert aria-hidden />}
				title={t("refusedCount", { count: one.refused })}
			>
				<Text size="sm" mb="sm">
					{t(one.state === "applied" ? "restTaken" : "nothingTaken")}
				</Text>
				<Group gap="xs">
					<DownloadButton path={`/api/accounts/v1/imports/${one.id}/refused-rows.csv`}>{t("download")}</DownloadButton>
					{mayImport && (
						<Button component={Link} to={paths.newImport()}>
							{t("again")}
						</Button>
					)}
				</Group>
			</Alert>
			<DataTable
				id="refused-rows"
				label={t("refusedRows")}
				columns={columns}
				rows={rows}
				rowKey={(row) => `${row.sheet} ${row.line} ${row.column} ${row.reason}`}
				height="26rem"
			/>
		</Stack>
	);
}

function useRefusedColumns(): Column<Schemas["RefusedRowOut"]>[] {
	const t = useTexts(texts);
	const format = useFormat();
	return [
		{
			key: "line",
			header: t("line"),
			isFigure: true,
			width: 5,
			value: (row) => row.line,
			cell: (row) => format.number(row.line),
		},
		{ key: "sheet", header: t("sheet"), isSpare: true, value: (row) => row.sheet, cell: (row) => row.sheet ?? "–" },
		{
			key: "column",
			header: t("column"),
			value: (row) => row.column,
			cell: (row) => (row.column ? <code>{row.column}</code> : t("wholeRow")),
		},
		{
			key: "value",
			header: t("value"),
			value: (row) => row.value,
			cell: (row) => (
				<Text size="sm" truncate maw="20rem" title={row.value}>
					<bdi>{row.value || "–"}</bdi>
				</Text>
			),
		},
		{ key: "reason", header: t("reason"), value: (row) => row.reason, cell: (row) => row.reason },
	];
}
