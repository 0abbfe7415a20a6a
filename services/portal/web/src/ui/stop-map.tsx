import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";

const Canvas = lazy(() => import("./stop-map-canvas"));

export interface MapPoint {
	id: string;
	latitude: number;
	longitude: number;
	label: string;
	tone: "waiting" | "planned" | "open" | "good" | "warn" | "bad" | "gone" | "person";
	/** Points of one path are joined in the order given. */
	path?: string;
	/** Written inside the mark. */
	sequence?: number;
}

export interface StopMapProps {
	label: string;
	points: MapPoint[];
	height?: number;
	onSelect?: (id: string) => void;
}

/** Stops and people on a map. It draws no streets by itself; `tiles` of the portal's settings adds a tile server. */
export function StopMap({ height = 420, ...props }: StopMapProps) {
	return (
		<Suspense fallback={<Skeleton height={height} />}>
			<Canvas height={height} {...props} />
		</Suspense>
	);
}
