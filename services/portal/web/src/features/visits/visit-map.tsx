import { Group, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { useTexts } from "~/lib/use-language";
import { MapLegend } from "~/ui/map-legend";
import { type MapPoint, StopMap } from "~/ui/stop-map";
import { useDistance } from "~/ui/use-distance";
import { metresBetween } from "./metres-between";
import type { VisitDetail } from "./queries";
import { texts } from "./texts";

/** The door, the phone, and where photos say they were taken. */
export function VisitMap({ visit }: { visit: VisitDetail }) {
	const t = useTexts(texts);
	const distance = useDistance();
	const { position, fix, proofs } = visit;
	const points = useMemo(() => {
		const door: MapPoint[] = position
			? [{ id: "door", ...position, tone: "open", label: t("door"), path: "between" }]
			: [];
		const { latitude, longitude } = fix ?? {};
		const phone: MapPoint[] =
			latitude !== undefined && longitude !== undefined
				? [{ id: "phone", latitude, longitude, tone: "person", label: t("thePhone"), path: "between" }]
				: [];
		const photos = proofs.flatMap(({ exif }, place): MapPoint[] =>
			exif ? [{ id: `photo ${place}`, ...exif, tone: "warn", label: t("thePhoto") }] : [],
		);
		return [...photos, ...phone, ...door];
	}, [position, fix, proofs, t]);
	const entries = [...new Map(points.map(({ tone, label }) => [tone, { tone, label }])).values()];
	return (
		<section aria-label={t("where")}>
			<Group justify="space-between" mb="xs">
				<Title order={2}>{t("where")}</Title>
				{position && fix && (
					<Text size="sm" c="dimmed" className="figures">
						{t("apart", { distance: distance(metresBetween(position, fix)) })}
					</Text>
				)}
			</Group>
			{points.length > 0 ? (
				<Stack gap="xs">
					<StopMap label={t("map")} points={points} height={260} />
					<MapLegend label={t("legend")} entries={entries} />
				</Stack>
			) : (
				<Text size="sm" c="dimmed">
					{t("noPlace")}
				</Text>
			)}
		</section>
	);
}
