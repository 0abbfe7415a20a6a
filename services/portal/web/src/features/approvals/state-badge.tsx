import { Badge } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import { stateWords } from "./texts";

type State = keyof typeof stateWords;

const COLOURS: Record<State, string> = {
	open: "yellow",
	requested: "yellow",
	approved: "green",
	rejected: "red",
	cancelled: "gray",
	withdrawn: "gray",
	not_requested: "gray",
	not_required: "gray",
};

/** Where a request, a stage or a vote stands. */
export function StateBadge({ state }: { state: State }) {
	const t = useTexts(stateWords);
	return <Badge color={COLOURS[state]}>{t(state)}</Badge>;
}
