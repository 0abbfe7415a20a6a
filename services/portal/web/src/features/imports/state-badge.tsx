import { Badge } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { texts } from "./texts";

type State = Schemas["ImportOut"]["state"];

const LOOKS: Record<State, { word: keyof typeof texts; color: string }> = {
	waiting: { word: "waiting", color: "gray" },
	running: { word: "running", color: "tide" },
	applied: { word: "applied", color: "green" },
	refused: { word: "stateRefused", color: "red" },
	failed: { word: "failed", color: "red" },
	cancelled: { word: "cancelled", color: "gray" },
};

export function StateBadge({ state }: { state: State }) {
	const t = useTexts(texts);
	const { word, color } = LOOKS[state];
	return <Badge color={color}>{t(word)}</Badge>;
}
