import { Stack, Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { nextWords } from "./next-words";
import { texts } from "./texts";

/** What the stage waits for, in a sentence; and who may do it, if not the reader. */
export function NextStep({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const next = useTexts(nextWords);
	const format = useFormat();
	const isPlanner = useHasRole("planner");
	const { stage, reason, frozen, launches_on, window_ends_on } = campaign;
	const word = stage === "draft" ? (frozen ? "draftFrozen" : "draft") : stage;
	const day = launches_on ?? window_ends_on;
	const isForPlanner = campaign.allowed.some((verb) => verb !== "decide");
	return (
		<Stack gap={2}>
			<Text size="sm">{next(word, { day: day ? format.day(day) : "" })}</Text>
			{reason && (stage === "rejected" || stage === "cancelled") && (
				<Text size="sm" fw={600}>
					{t("because", { reason })}
				</Text>
			)}
			{!isPlanner && isForPlanner && (
				<Text size="sm" c="dimmed">
					{next("plannerOnly")}
				</Text>
			)}
		</Stack>
	);
}
