import { Badge } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import type { Review } from "./queries";
import { reviewWords } from "./texts";

const COLOURS: Record<Review, string> = { has_issues: "yellow", approved: "green", rejected: "red" };

/** Where the review of a visit stands; nothing when there is nothing to review. */
export function ReviewBadge({ state }: { state: Review | null | undefined }) {
	const t = useTexts(reviewWords);
	return state ? <Badge color={COLOURS[state]}>{t(state)}</Badge> : null;
}
