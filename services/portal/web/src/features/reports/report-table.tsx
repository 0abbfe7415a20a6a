import { Table, Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { Wide } from "~/ui/wide";
import { ReportCell } from "./report-cell";
import { texts } from "./texts";

export function ReportTable({ table }: { table: Schemas["ReportTable"] }) {
	const t = useTexts(texts);
	if (table.rows.length === 0) {
		return (
			<Text size="sm" c="dimmed">
				{t("emptyTable")}
			</Text>
		);
	}
	const align = (place: number) => (table.columns[place]?.is_figure ? "end" : "start");
	return (
		<Wide label={table.title}>
			<Table highlightOnHover miw={table.columns.length * 96}>
				<Table.Thead>
					<Table.Tr>
						{table.columns.map(({ title }, place) => (
							<Table.Th key={title} ta={align(place)}>
								{title}
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{table.rows.map((row, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: rows of an issued report never move
						<Table.Tr key={place}>
							{row.map((cell, column) => (
								<Table.Td key={table.columns[column]?.title} ta={align(column)}>
									<ReportCell cell={cell} />
								</Table.Td>
							))}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Wide>
	);
}
