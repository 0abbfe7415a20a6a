import { Stack, Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { isNothing } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import classes from "./balance-figures.module.css";
import { texts } from "./texts";

/** How the amount to collect comes about, and the day it stands for. */
export function BalanceFigures({ balance, isThen }: { balance: Schemas["BalanceOut"]; isThen: boolean }) {
	const t = useTexts(texts);
	const format = useFormat();
	const lessened = [
		{ name: t("unapplied"), amount: balance.unapplied },
		{ name: t("disputed"), amount: balance.disputed },
		{ name: t("promised"), amount: balance.promised },
		{ name: t("onPlan"), amount: balance.on_plan },
	];
	const day = format.day(balance.as_of);
	return (
		<Stack gap="xs">
			<Text size="sm" c={isThen ? undefined : "dimmed"} fw={isThen ? 600 : undefined} role="status">
				{t("asOf")} {day}
				{balance.open_documents > 0 && <> · {t("openDocuments", { count: balance.open_documents })}</>}
				{balance.max_days_past_due > 0 && <> · {t("pastDueBy", { count: balance.max_days_past_due })}</>}
			</Text>
			<table className={classes.sum} aria-label={t("howCounted")}>
				<tbody>
					<tr>
						<th scope="row">{t("open")}</th>
						<td>
							<Amount value={balance.open} />
						</td>
					</tr>
					<tr>
						<th scope="row">{t("overdue")}</th>
						<td>
							<Amount value={balance.overdue} />
						</td>
					</tr>
					{lessened.map(({ name, amount }) => (
						<tr key={name} data-nothing={isNothing(amount)}>
							<th scope="row">{t("less", { what: name.toLowerCase() })}</th>
							<td>
								<Amount value={amount} />
							</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{t("amountToCollect")}</th>
						<td>
							<Amount value={balance.to_collect} />
						</td>
					</tr>
				</tfoot>
			</table>
			<Text size="xs" c="dimmed">
				{t("netBalance")}: <Amount value={balance.balance} />
				{balance.last_paid_on && (
					<>
						{" "}
						· {t("lastPaid")}: {format.day(balance.last_paid_on)}
					</>
				)}
			</Text>
		</Stack>
	);
}
