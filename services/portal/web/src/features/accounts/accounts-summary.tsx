import { Skeleton } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import classes from "./accounts-summary.module.css";
import { type AccountFilter, useAccountsSummary } from "./queries";
import { texts } from "./texts";

/** What the listed accounts come to: a line for each currency, for these are never added. */
export function AccountsSummary({ filter }: { filter: AccountFilter }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { data, isPending } = useAccountsSummary(filter);
	if (isPending) {
		return <Skeleton height={64} />;
	}
	if (!data || data.currencies.length === 0) {
		return null;
	}
	return (
		<section className={classes.sums} aria-label={t("sums")} title={t("sumsAbout")}>
			<table>
				<thead>
					<tr>
						<th scope="col">{t("currency")}</th>
						<th scope="col">{t("count")}</th>
						<th scope="col">{t("open")}</th>
						<th scope="col">{t("overdue")}</th>
						<th scope="col">{t("toCollect")}</th>
					</tr>
				</thead>
				<tbody>
					{data.currencies.map((sums) => (
						<tr key={sums.currency}>
							<th scope="row">{sums.currency}</th>
							<td>{format.number(sums.accounts)}</td>
							<td>
								<Amount value={sums.open} />
							</td>
							<td>
								<Amount value={sums.overdue} />
							</td>
							<td>
								<Amount value={sums.to_collect} fw={600} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
