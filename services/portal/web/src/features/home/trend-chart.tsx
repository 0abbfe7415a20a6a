import { useMemo } from "react";
import { sizeOf } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { Chart } from "~/ui/chart";
import type { CurrencyTrend } from "./receivables";
import { texts } from "./texts";

/** Open and overdue at the end of each month, and now. */
export function TrendChart({ line }: { line: CurrencyTrend }) {
	const t = useTexts(texts);
	const format = useFormat();
	const option = useMemo(() => {
		const { currency, points } = line;
		const short = (amount: number) => format.shortAmount({ amount: String(amount), currency });
		const series = (name: string, data: number[], filled: boolean) => ({
			type: "line",
			name,
			data,
			symbolSize: 6,
			lineStyle: { width: 2 },
			...(filled && { areaStyle: { opacity: 0.12 } }),
		});
		return {
			legend: { top: 0, icon: "roundRect", itemHeight: 3 },
			tooltip: {
				trigger: "axis",
				valueFormatter: (amount: number) => format.amount({ amount: String(amount), currency }),
			},
			xAxis: { type: "category", data: points.map(({ day }) => format.shortDay(day)), boundaryGap: false },
			yAxis: { type: "value", axisLabel: { formatter: short }, splitNumber: 4 },
			series: [
				series(
					t("open"),
					points.map(({ open }) => sizeOf(open)),
					false,
				),
				series(
					t("overdue"),
					points.map(({ overdue }) => sizeOf(overdue)),
					true,
				),
			],
		};
	}, [line, format, t]);
	return <Chart label={t("trend", { currency: line.currency })} option={option} height={340} />;
}
