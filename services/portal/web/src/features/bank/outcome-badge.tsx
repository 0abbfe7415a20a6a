import { Badge, Group } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useCodeWords, useFormat, useTexts } from "~/lib/use-language";
import { outcomeWords, stateWords } from "./words";

const COLOURS: Record<Schemas["BankOutcome"], string> = {
	applied: "green",
	returned: "tide",
	unclear: "yellow",
	dismissed: "gray",
	left_out: "gray",
	known: "gray",
};

/** What became of a payment. */
export function OutcomeBadge({ outcome }: { outcome: Schemas["BankOutcome"] }) {
	const t = useTexts(outcomeWords);
	return <Badge color={COLOURS[outcome]}>{t(outcome)}</Badge>;
}

/** How many payments of a statement had which outcome. */
export function Outcomes({ counts }: { counts: Record<string, number> }) {
	const word = useCodeWords(outcomeWords);
	const format = useFormat();
	const outcomes = (Object.keys(COLOURS) as Schemas["BankOutcome"][]).filter((outcome) => counts[outcome]);
	if (outcomes.length === 0) {
		return "–";
	}
	return (
		<Group gap={4}>
			{outcomes.map((outcome) => (
				<Badge key={outcome} color={COLOURS[outcome]}>
					{word(outcome)} {format.number(counts[outcome] ?? 0)}
				</Badge>
			))}
		</Group>
	);
}

const STATE_COLOURS: Record<Schemas["ClarificationState"], string> = {
	open: "yellow",
	applied: "green",
	dismissed: "gray",
};

export function ClarificationBadge({ state }: { state: Schemas["ClarificationState"] }) {
	const t = useTexts(stateWords);
	return <Badge color={STATE_COLOURS[state]}>{t(state)}</Badge>;
}
