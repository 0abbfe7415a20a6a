import type { EChartsCoreOption } from "echarts/core";
import type { Curve } from "./curve";

interface Drawing extends Curve {
	/** Where the axis of days ends. */
	lastDay: number;
	words: { day: string; targets: string; holdOut: string };
	percent: (share: number, digits?: number) => string;
	isRtl: boolean;
}

/** Fewer points than this are drawn as marks too: a line of one point cannot be seen. */
const FEW = 4;

/** Two lines over the days since the launch: targets, and dashed the hold-out. */
export function optionOf({ treated, control, lastDay, words, percent, isRtl }: Drawing): EChartsCoreOption {
	const side = (name: string, data: Curve["treated"], type: "solid" | "dashed") => ({
		name,
		type: "line",
		data,
		showSymbol: data.length < FEW,
		symbolSize: 8,
		lineStyle: { width: 2, type },
	});
	return {
		legend: { top: 0 },
		tooltip: { trigger: "axis", valueFormatter: (share: number) => percent(share) },
		xAxis: {
			type: "value",
			min: 0,
			max: lastDay,
			minInterval: 1,
			inverse: isRtl,
			name: words.day,
			nameLocation: "middle",
			nameGap: 28,
			splitLine: { show: false },
		},
		yAxis: {
			type: "value",
			min: 0,
			position: isRtl ? "right" : "left",
			axisLabel: { formatter: (share: number) => percent(share, 0) },
		},
		grid: { top: 40, bottom: 32, left: 8, right: 16, containLabel: true },
		series: [side(words.targets, treated, "solid"), side(words.holdOut, control, "dashed")],
	};
}
