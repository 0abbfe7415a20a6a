import { Group, Stack, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { paths } from "~/lib/paths";
import { useCodeWords, useFormat, useTexts } from "~/lib/use-language";
import { useDoorWords } from "~/ui/door-words";
import { MapLegend } from "~/ui/map-legend";
import { outcomeWords } from "~/ui/outcome-words";
import { type MapPoint, StopMap } from "~/ui/stop-map";
import { type Standing, type Stop, useRoundsWithStops } from "./queries";
import { type DoorTone, doorTone, doorWords } from "./round-words";
import { texts } from "./texts";

/** Where everybody was seen last, and the doors of the day by their state. */
export function DayMap({ rounds }: { rounds: Standing[] }) {
	const t = useTexts(texts);
	const door = useTexts(doorWords);
	const format = useFormat();
	const navigate = useNavigate();
	const detailed = useRoundsWithStops(rounds.map(({ id }) => id));
	const label = useDoorLabel();
	const points = useMemo(() => {
		const doors = detailed.flatMap(({ id, technician_name, stops }) =>
			stops.flatMap((stop): MapPoint[] => {
				if (!stop.position) {
					return [];
				}
				const tone = doorTone(stop);
				const path = tone === "gone" ? {} : { path: id };
				return [{ id, ...stop.position, tone, ...path, label: `${technician_name ?? ""} · ${label(stop)}` }];
			}),
		);
		const people = rounds.flatMap(({ id, technician_name, last_position, last_visit_at }): MapPoint[] => {
			const seen = last_visit_at ? format.since(last_visit_at) : "";
			return last_position
				? [{ id, ...last_position, tone: "person", label: [technician_name, seen].filter(Boolean).join(" · ") }]
				: [];
		});
		return [...doors, ...people];
	}, [detailed, rounds, label, format]);
	const counts = Map.groupBy(points, ({ tone }) => tone);
	const entries = (Object.keys(doorWords) as DoorTone[])
		.filter((tone) => counts.has(tone))
		.map((tone) => ({ tone, label: door(tone), count: counts.get(tone)?.length }));
	return points.length > 0 ? (
		<Stack gap="xs" component="section" aria-label={t("who")}>
			<Group justify="space-between">
				<Title order={2}>{t("who")}</Title>
				<MapLegend label={t("legend")} entries={entries} />
			</Group>
			<StopMap label={t("map")} points={points} height={420} onSelect={(id) => navigate({ to: paths.roundOf(id) })} />
		</Stack>
	) : null;
}

/** A door in one line: its place, its address, what happened there. */
export function useDoorLabel() {
	const outcome = useCodeWords(outcomeWords);
	const door = useTexts(doorWords);
	const { address } = useDoorWords();
	return (stop: Stop) =>
		[stop.sequence, address(stop.address), stop.outcome ? outcome(stop.outcome) : door(doorTone(stop))].join(" · ");
}
