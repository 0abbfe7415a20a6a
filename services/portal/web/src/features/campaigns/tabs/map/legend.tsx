import { Chip, Group } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import { ToneDot } from "~/ui/tone-dot";
import { words } from "~/ui/words";
import { type DoorState, doorTones, type Mark } from "./marks";
import { texts } from "./texts";

interface Props {
	marks: Mark[];
	chosen: DoorState | undefined;
	onChoose: (state: DoorState | undefined) => void;
}

/** What the colours mean and how many doors have each; choosing one shows only those. */
export function Legend({ marks, chosen, onChoose }: Props) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const format = useFormat();
	const counts = Map.groupBy(marks, ({ state }) => state);
	const states = (Object.keys(doorTones) as DoorState[]).filter((state) => counts.has(state));
	return (
		<Chip.Group value={chosen ?? "all"} onChange={(next) => onChoose(next === "all" ? undefined : (next as DoorState))}>
			<Group role="radiogroup" aria-label={t("legend")} gap="xs">
				<Chip value="all" variant="outline" icon={null}>
					{w("all")} ({format.number(marks.length)})
				</Chip>
				{states.map((state) => (
					<Chip key={state} value={state} variant="outline" icon={null}>
						<ToneDot tone={doorTones[state]} />
						{t(state)} ({format.number(counts.get(state)?.length ?? 0)})
					</Chip>
				))}
			</Group>
		</Chip.Group>
	);
}
