import { Group, Text } from "@mantine/core";
import { useFormat } from "~/lib/use-language";
import type { MapPoint } from "./stop-map";
import { ToneDot } from "./tone-dot";

interface Entry {
	tone: MapPoint["tone"];
	label: string;
	/** Left out where counting says nothing. */
	count?: number;
}

/** What the colours of a map mean, and how many marks have each. */
export function MapLegend({ label, entries }: { label: string; entries: Entry[] }) {
	const format = useFormat();
	return (
		<Group component="ul" aria-label={label} gap="md" p={0} m={0} style={{ listStyle: "none" }}>
			{entries.map(({ tone, label, count }) => (
				<Text component="li" size="sm" key={label}>
					<ToneDot tone={tone} />
					{label}
					{count !== undefined && (
						<Text span c="dimmed" inherit className="figures">
							{" "}
							{format.number(count)}
						</Text>
					)}
				</Text>
			))}
		</Group>
	);
}
