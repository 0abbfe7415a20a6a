import { Skeleton, useComputedColorScheme } from "@mantine/core";
import type { EChartsCoreOption } from "echarts/core";
import { lazy, Suspense } from "react";

const Canvas = lazy(() => import("./chart-canvas"));

export interface ChartProps {
	/** What it shows, in words: read out instead of the picture. */
	label: string;
	option: EChartsCoreOption;
	height?: number;
}

/** A chart; its library is fetched when the first one is shown. */
export function Chart({ height = 280, ...props }: ChartProps) {
	const scheme = useComputedColorScheme();
	return (
		<Suspense fallback={<Skeleton height={height} />}>
			<Canvas key={scheme} height={height} scheme={scheme} {...props} />
		</Suspense>
	);
}
