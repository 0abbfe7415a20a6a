import { Paper, Table, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { changedNothing, countsOf } from "./counts";
import { texts } from "./texts";

/** What became of the rows, by kind. */
export function ImportCounts({ one }: { one: Schemas["ImportOut"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const counts = countsOf(one);
	if (counts.length === 0) {
		return null;
	}
	return (
		<Paper component="section" aria-label={t("outcome")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("outcome")}
			</Title>
			<Table maw={560}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th scope="col">{t("kind")}</Table.Th>
						{(["new", "changed", "unchanged"] as const).map((word) => (
							<Table.Th key={word} scope="col" ta="end">
								{t(word)}
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{counts.map((count) => (
						<Table.Tr key={count.kind}>
							<Table.Th scope="row" fw={400}>
								{t(count.kind)}
							</Table.Th>
							{(["new", "changed", "unchanged"] as const).map((word) => (
								<Table.Td key={word} ta="end" className="figures">
									{format.number(count[word])}
								</Table.Td>
							))}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
			{changedNothing(counts) && (
				<Text size="sm" c="dimmed" mt="sm">
					{t("nothingNew")}
				</Text>
			)}
		</Paper>
	);
}
