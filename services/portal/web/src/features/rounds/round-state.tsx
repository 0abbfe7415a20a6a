import { Badge } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { roundStateColours, roundStateWords } from "./round-words";

export function RoundStateBadge({ state }: { state: Schemas["RoundState"] }) {
	const t = useTexts(roundStateWords);
	return <Badge color={roundStateColours[state]}>{t(state)}</Badge>;
}
