import { Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { wholeRows } from "~/api/paging";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { findingWords } from "./finding-words";
import { texts } from "./texts";

type Finding = Schemas["ImportFinding"];

/** What somebody should know of a file though nothing of it was refused. */
export function ImportFindings({ findings }: { findings: Finding[] }) {
	const t = useTexts(texts);
	const columns = useFindingColumns();
	if (findings.length === 0) {
		return null;
	}
	const rows = wholeRows({ data: findings, error: undefined, isPending: false, refetch: () => undefined });
	return (
		<Stack gap="xs">
			<div>
				<Title order={2}>{t("findings")}</Title>
				<Text size="sm" c="dimmed">
					{t("findingsAbout")}
				</Text>
			</div>
			<DataTable
				id="import-findings"
				label={t("findings")}
				columns={columns}
				rows={rows}
				rowKey={({ kind, column, line, said }) => `${kind} ${column} ${line} ${said}`}
				height="26rem"
			/>
		</Stack>
	);
}

function useFindingColumns(): Column<Finding>[] {
	const t = useTexts(texts);
	const word = useTexts(findingWords);
	const format = useFormat();
	return [
		{ key: "what", header: t("finding"), value: ({ kind }) => word(kind), cell: ({ kind }) => word(kind) },
		{
			key: "line",
			header: t("line"),
			isFigure: true,
			width: 5,
			value: ({ line }) => line,
			cell: ({ line }) => (line == null ? "–" : format.number(line)),
		},
		{
			key: "column",
			header: t("column"),
			value: ({ column }) => column,
			cell: ({ column }) => (column ? <code>{column}</code> : "–"),
		},
		{ key: "said", header: t("said"), value: ({ said }) => said, cell: ({ said }) => <bdi>{said || "–"}</bdi> },
		{ key: "found", header: t("found"), value: ({ found }) => found, cell: ({ found }) => <bdi>{found || "–"}</bdi> },
		{
			key: "count",
			header: t("findingCount"),
			isFigure: true,
			value: ({ count }) => count,
			cell: ({ count }) => format.number(count),
		},
	];
}
