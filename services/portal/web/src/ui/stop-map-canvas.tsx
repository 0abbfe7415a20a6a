import "leaflet/dist/leaflet.css";
import { useComputedColorScheme } from "@mantine/core";
import { canvas, circleMarker, type LatLngTuple, latLngBounds, map, polyline, tileLayer } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { settings } from "~/lib/settings";
import type { MapPoint, StopMapProps } from "./stop-map";

const TONES: Record<MapPoint["tone"], string> = {
	waiting: "#3d4852",
	planned: "#7b5ea7",
	open: "#3f6fb0",
	good: "#2b6f3e",
	warn: "#c9822b",
	bad: "#b3261e",
	gone: "#8b9299",
	person: "#6b2fa0",
};

/** The map itself, on a canvas: thousands of points stay quick. */
export default function StopMapCanvas({ label, points, height, onSelect }: StopMapProps) {
	const place = useRef<HTMLDivElement>(null);
	const scheme = useComputedColorScheme();
	const select = useEffectEvent((id: string) => onSelect?.(id));
	useEffect(() => {
		if (!place.current || points.length === 0) {
			return;
		}
		const positions = points.map(({ latitude, longitude }): LatLngTuple => [latitude, longitude]);
		const made = map(place.current, {
			renderer: canvas(),
			attributionControl: Boolean(settings.tiles),
			zoomAnimation: false,
		});
		made.fitBounds(latLngBounds(positions).pad(0.1), { maxZoom: 17 });
		if (settings.tiles) {
			tileLayer(settings.tiles, { attribution: settings.tilesAttribution }).addTo(made);
		}
		const paths = Map.groupBy(
			points.filter(({ path }) => path !== undefined),
			({ path }) => path,
		);
		for (const path of paths.values()) {
			const line = path.map(({ latitude, longitude }): LatLngTuple => [latitude, longitude]);
			polyline(line, { color: scheme === "dark" ? "#a3abb3" : "#5c6670", weight: 1.5, dashArray: "4 4" }).addTo(made);
		}
		for (const point of points) {
			circleMarker([point.latitude, point.longitude], {
				radius: point.tone === "person" ? 9 : 6,
				color: "#ffffff",
				weight: 1.5,
				fillColor: TONES[point.tone],
				fillOpacity: 0.95,
			})
				.bindTooltip(document.createTextNode(point.label) as unknown as HTMLElement)
				.on("click", () => select(point.id))
				.addTo(made);
		}
		return () => {
			made.remove();
		};
	}, [points, scheme]);
	return (
		<section
			ref={place}
			aria-label={label}
			style={{ height, background: "var(--surface-sunk)", isolation: "isolate" }}
		/>
	);
}
