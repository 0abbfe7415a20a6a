import { Paper, Table, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { sizeOf } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import { Wide } from "~/ui/wide";
import { texts } from "./texts";

interface Props {
	frozen: Schemas["Money"][];
	received: Schemas["Money"][];
}

/** What the targets owe and what came in, a line per currency. */
export function TargetMoney({ frozen, received }: Props) {
	const t = useTexts(texts);
	const format = useFormat();
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("money")}>
			<Title order={2} mb="xs">
				{t("money")}
			</Title>
			<Wide label={t("money")}>
				<Table miw={360}>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("currency")}</Table.Th>
							<Table.Th ta="end">{t("toCollect")}</Table.Th>
							<Table.Th ta="end">{t("received")}</Table.Th>
							<Table.Th ta="end">{t("receivedShare")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{frozen.map((owed) => {
							const came = received.find(({ currency }) => currency === owed.currency);
							const share = came && sizeOf(owed) > 0 ? format.percent(sizeOf(came) / sizeOf(owed)) : "–";
							return (
								<Table.Tr key={owed.currency}>
									<Table.Th scope="row">{owed.currency}</Table.Th>
									<Table.Td ta="end">
										<Amount value={owed} />
									</Table.Td>
									<Table.Td ta="end">{came ? <Amount value={came} /> : "–"}</Table.Td>
									<Table.Td ta="end" className="figures">
										{share}
									</Table.Td>
								</Table.Tr>
							);
						})}
					</Table.Tbody>
				</Table>
			</Wide>
		</Paper>
	);
}
