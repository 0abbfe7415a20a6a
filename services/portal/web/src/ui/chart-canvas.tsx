import { BarChart, CustomChart, LineChart } from "echarts/charts";
import {
	AriaComponent,
	GridComponent,
	LegendComponent,
	MarkAreaComponent,
	MarkLineComponent,
	TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { ChartProps } from "./chart";

use([
	AriaComponent,
	BarChart,
	CanvasRenderer,
	CustomChart,
	GridComponent,
	LegendComponent,
	LineChart,
	MarkAreaComponent,
	MarkLineComponent,
	TooltipComponent,
]);

const PALETTE = ["#1b7176", "#c9822b", "#6b5b95", "#5c8a3a", "#b3475a", "#3f6fb0", "#8a7a5c"];

/** The picture itself. */
export default function ChartCanvas({ label, option, height, scheme }: ChartProps & { scheme: "light" | "dark" }) {
	const place = useRef<HTMLDivElement>(null);
	const chart = useRef<ReturnType<typeof init>>(undefined);
	useEffect(() => {
		if (!place.current) {
			return;
		}
		const made = init(place.current, scheme === "dark" ? "dark" : undefined);
		chart.current = made;
		const fit = new ResizeObserver(() => made.resize());
		fit.observe(place.current);
		return () => {
			fit.disconnect();
			made.dispose();
		};
	}, [scheme]);
	useEffect(() => {
		const common = {
			color: PALETTE,
			backgroundColor: "transparent",
			animation: false,
			// A canvas does not inherit its face.
			textStyle: { fontFamily: place.current ? getComputedStyle(place.current).fontFamily : "sans-serif" },
			grid: { top: 32, bottom: 8, left: 8, right: 8, containLabel: true },
		};
		chart.current?.setOption({ ...common, ...option }, { notMerge: true });
	}, [option]);
	return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
