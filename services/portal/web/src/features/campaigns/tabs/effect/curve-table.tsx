import { Table } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import { texts } from "./texts";

interface Props {
	curve: Schemas["EffectCurve"];
	currency: string;
}

/** The curve in figures, for whoever cannot see it or wants to check it. */
export function CurveTable({ curve, currency }: Props) {
	const t = useTexts(texts);
	const format = useFormat();
	const cell = ({ recovered }: Schemas["EffectArmDay"]) => {
		const amount = recovered.find((sum) => sum.currency === currency);
		return <Table.Td ta="end">{amount ? <Amount value={amount} /> : "–"}</Table.Td>;
	};
	return (
		<details>
			<summary style={{ cursor: "pointer", fontSize: "var(--mantine-font-size-sm)" }}>{t("asTable")}</summary>
			<Table mt="xs" maw={640}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>{t("day")}</Table.Th>
						<Table.Th ta="end">{t("targets")}</Table.Th>
						<Table.Th ta="end">{t("holdOut")}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{curve.days.map(({ day, treated, control }) => (
						<Table.Tr key={day}>
							<Table.Th scope="row">{format.day(day)}</Table.Th>
							{cell(treated)}
							{cell(control)}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</details>
	);
}
