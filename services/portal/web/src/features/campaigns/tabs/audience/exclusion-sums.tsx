import { Paper, Table, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import { exclusionWords } from "~/ui/exclusion-words";
import { texts } from "./texts";

/** How many were left out for each reason, and what they owed. */
export function ExclusionSums({ sums }: { sums: Schemas["ExclusionSum"][] }) {
	const t = useTexts(texts);
	const why = useTexts(exclusionWords);
	const format = useFormat();
	return (
		<Paper component="section" maw={560} bg="var(--surface)" aria-label={t("byReason")}>
			<Title order={2} mb="xs">
				{t("byReason")}
			</Title>
			<Table>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>{t("reason")}</Table.Th>
						<Table.Th ta="end">{t("accountCount")}</Table.Th>
						<Table.Th ta="end">{t("overdue")}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{sums.map(({ reason, accounts, overdue }) => (
						<Table.Tr key={reason}>
							<Table.Th scope="row" fw={400}>
								{why(reason)}
							</Table.Th>
							<Table.Td ta="end" className="figures">
								{format.number(accounts)}
							</Table.Td>
							<Table.Td ta="end">
								<Amounts values={overdue} />
							</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Paper>
	);
}
