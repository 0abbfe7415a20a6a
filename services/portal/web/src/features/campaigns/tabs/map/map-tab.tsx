import { Alert, Grid, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { useUrlState } from "~/lib/screen";
import { useCodeWords, useTexts } from "~/lib/use-language";
import { outcomeWords } from "~/ui/outcome-words";
import { Await, Empty } from "~/ui/state";
import { type MapPoint, StopMap } from "~/ui/stop-map";
import type { TabProps } from "../tab";
import { DoorList } from "./door-list";
import { Legend } from "./legend";
import { type DoorState, doorTones, type Mark } from "./marks";
import { MOST_DOORS, useDoorNames, useDoors } from "./queries";
import { texts } from "./texts";

/** The doors of the campaign on a map, and the same doors as a list. */
export default function MapTab({ campaign }: TabProps) {
	const t = useTexts(texts);
	const doors = useDoors(campaign.id);
	const names = useDoorNames(campaign.id);
	const [{ state }, change] = useUrlState<{ state?: DoorState }>();
	return (
		<Await query={doors} rows={8}>
			{({ items, next_cursor }) => {
				if (items.length === 0) {
					return <Empty title={t("none")} why={t("noneWhy")} />;
				}
				const shown = state ? items.filter((mark) => mark.state === state) : items;
				return (
					<Stack>
						<Legend marks={items} chosen={state} onChoose={(next) => change({ state: next })} />
						{next_cursor && <Alert variant="default">{t("onlyFirst", { count: MOST_DOORS })}</Alert>}
						<Grid>
							<Grid.Col span={{ base: 12, md: 8 }}>
								<Drawn marks={shown} names={names} />
							</Grid.Col>
							<Grid.Col span={{ base: 12, md: 4 }}>
								<DoorList marks={shown} names={names} />
							</Grid.Col>
						</Grid>
					</Stack>
				);
			}}
		</Await>
	);
}

function Drawn({ marks, names }: { marks: Mark[]; names: Map<string, string> }) {
	const t = useTexts(texts);
	const outcome = useCodeWords(outcomeWords);
	const points = useMemo(
		() =>
			marks.flatMap((mark): MapPoint[] => {
				if (!mark.position) {
					return [];
				}
				const facts = [names.get(mark.member_id), t(mark.state), mark.outcome && outcome(mark.outcome)];
				const label = facts.filter(Boolean).join(" · ");
				return [{ id: mark.member_id, ...mark.position, label, tone: doorTones[mark.state] }];
			}),
		[marks, names, t, outcome],
	);
	const hidden = marks.length - points.length;
	return (
		<Stack gap="xs">
			{points.length > 0 ? (
				<StopMap label={t("map")} points={points} height={520} />
			) : (
				<Text size="sm" c="dimmed">
					{t("noneInState")}
				</Text>
			)}
			{hidden > 0 && (
				<Text size="sm" c="dimmed">
					{t("noPosition", { count: hidden })}
				</Text>
			)}
		</Stack>
	);
}
