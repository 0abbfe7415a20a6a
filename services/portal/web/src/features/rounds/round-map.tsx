import { Stack } from "@mantine/core";
import { useMemo } from "react";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { MapLegend } from "~/ui/map-legend";
import { type MapPoint, StopMap } from "~/ui/stop-map";
import { useDoorLabel } from "./day-map";
import { roundTexts } from "./round-texts";
import { type DoorTone, doorTone, doorWords } from "./round-words";

/** The way of a round from its start over its doors and back. */
export function RoundMap({ round }: { round: Schemas["RoundDetail"] }) {
	const t = useTexts(roundTexts);
	const door = useTexts(doorWords);
	const label = useDoorLabel();
	const points = useMemo(() => {
		const depot: MapPoint = { id: "depot", ...round.depot, tone: "waiting", label: t("depot"), path: "way" };
		const doors = round.stops.flatMap((stop): MapPoint[] => {
			const tone = doorTone(stop);
			const path = tone === "gone" ? {} : { path: "way" };
			return stop.position ? [{ id: stop.id, ...stop.position, tone, ...path, label: label(stop) }] : [];
		});
		return [depot, ...doors, { ...depot, id: "back" }];
	}, [round, label, t]);
	const counts = Map.groupBy(round.stops, doorTone);
	const entries = (Object.keys(doorWords) as DoorTone[])
		.filter((tone) => counts.has(tone))
		.map((tone) => ({ tone, label: door(tone), count: counts.get(tone)?.length }));
	return (
		<Stack gap="xs">
			<StopMap label={t("map")} points={points} height={360} />
			<MapLegend label={t("legend")} entries={[...entries, { tone: "waiting", label: t("depot") }]} />
		</Stack>
	);
}
