import { Paper, Table, Title } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Request } from "./queries";
import { texts } from "./texts";

/** The largest lines of what is asked for: a look at who it is about. */
export function Samples({ request: { samples } }: { request: Request }) {
	const t = useTexts(texts);
	const format = useFormat();
	if (samples.length === 0) {
		return null;
	}
	return (
		<Paper component="section" bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("samples")}
			</Title>
			<Table.ScrollContainer minWidth={360} type="native">
				<Table>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("reference")}</Table.Th>
							<Table.Th>{t("name")}</Table.Th>
							<Table.Th ta="end">{t("pastDue")}</Table.Th>
							<Table.Th ta="end">{t("amount")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{samples.map(({ reference, name, amount, days_past_due }) => (
							<Table.Tr key={reference}>
								<Table.Td>
									<bdi>{reference}</bdi>
								</Table.Td>
								<Table.Td>
									<bdi>{name}</bdi>
								</Table.Td>
								<Table.Td ta="end" className="figures">
									{days_past_due == null ? "–" : format.number(days_past_due)}
								</Table.Td>
								<Table.Td ta="end">
									<Amount value={amount} />
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</Table.ScrollContainer>
		</Paper>
	);
}
