import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import type { Column } from "~/ui/data-table/column";
import { countsOf } from "./counts";
import { StateBadge } from "./state-badge";
import { texts } from "./texts";

type Import = Schemas["ImportOut"];

export function useImportColumns(): Column<Import>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const kindsOf = (row: Import) =>
		countsOf(row)
			.map(({ kind }) => t(kind))
			.join(", ") || (row.kind ? t(row.kind) : "–");
	return [
		{
			key: "file",
			header: t("file"),
			value: (row) => row.file_name,
			cell: (row) => (
				<Anchor component={Link} to={paths.importOf(row.id)} size="sm">
					<bdi>{row.file_name}</bdi>
				</Anchor>
			),
		},
		{ key: "state", header: t("state"), value: (row) => row.state, cell: (row) => <StateBadge state={row.state} /> },
		{
			key: "what",
			header: t("what"),
			value: kindsOf,
			cell: (row) => (
				<Text size="sm" truncate maw="18rem">
					{kindsOf(row)}
				</Text>
			),
		},
		{
			key: "rows",
			header: t("rows"),
			isFigure: true,
			value: (row) => row.rows,
			cell: (row) => format.number(row.rows),
		},
		{
			key: "refused",
			header: t("refused"),
			isFigure: true,
			value: (row) => row.refused,
			cell: (row) =>
				row.refused > 0 ? (
					<Text inherit c="var(--bad)" fw={600}>
						{format.number(row.refused)}
					</Text>
				) : (
					"–"
				),
		},
		{ key: "by", header: t("by"), value: (row) => actorName(row.by), cell: (row) => <bdi>{actorName(row.by)}</bdi> },
		{
			key: "at",
			header: t("at"),
			value: (row) => row.created_at,
			cell: (row) => <time dateTime={row.created_at}>{format.instant(row.created_at)}</time>,
		},
	];
}
