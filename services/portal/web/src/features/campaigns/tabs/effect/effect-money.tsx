import { Paper, Table, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { sizeOf } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import { Wide } from "~/ui/wide";
import { texts } from "./texts";

type Money = Schemas["Money"];

/** What came in from each side, a line per currency; amounts of different currencies are never added. */
export function EffectMoney({ effect }: { effect: Schemas["Effect"] }) {
	const t = useTexts(texts);
	const { treated, control, incremental } = effect;
	const currencies = treated.frozen.map(({ currency }) => currency);
	return (
		<Paper component="section" bg="var(--surface)">
			<Title order={2}>{t("money")}</Title>
			<Text size="sm" c="dimmed" mb="sm">
				{t("moneyAbout")}
			</Text>
			<Wide label={t("money")}>
				<Table miw={560}>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("currency")}</Table.Th>
							<Table.Th ta="end">{t("fromTargets")}</Table.Th>
							<Table.Th ta="end">{t("fromHoldOut")}</Table.Th>
							<Table.Th ta="end">{t("incremental")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{currencies.map((currency) => {
							const gained = of(incremental, currency);
							return (
								<Table.Tr key={currency}>
									<Table.Th scope="row">{currency}</Table.Th>
									<Received arm={treated} currency={currency} />
									<Received arm={control} currency={currency} />
									<Table.Td ta="end">
										{gained ? (
											<Amount value={gained} fw={600} />
										) : (
											<Text size="sm" c="dimmed">
												{t("notMeasured")}
											</Text>
										)}
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

function Received({ arm, currency }: { arm: Schemas["EffectArm"]; currency: string }) {
	const t = useTexts(texts);
	const format = useFormat();
	const [received, frozen] = [of(arm.recovered, currency), of(arm.frozen, currency)];
	if (!received || !frozen) {
		return <Table.Td ta="end">–</Table.Td>;
	}
	const share = sizeOf(frozen) > 0 ? format.percent(sizeOf(received) / sizeOf(frozen)) : "–";
	return (
		<Table.Td ta="end">
			<Amount value={received} />
			<Text size="xs" c="dimmed" className="figures">
				{t("ofFrozen", { share, frozen: format.amount(frozen) })}
			</Text>
		</Table.Td>
	);
}

function of(amounts: Money[], currency: string): Money | undefined {
	return amounts.find((amount) => amount.currency === currency);
}
