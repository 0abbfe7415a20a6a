import { Badge } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { defineTexts } from "~/lib/texts";
import { useTexts } from "~/lib/use-language";

export type Stage = Schemas["Stage"];

/** Where a campaign is in its life, in its order. */
export const stageWords = defineTexts<Stage>({
	draft: { en: "Draft", ar: "مسودة" },
	in_approval: { en: "In approval", ar: "قيد الموافقة" },
	approved: { en: "Approved", ar: "موافق عليها" },
	scheduled: { en: "Scheduled", ar: "مجدولة" },
	running: { en: "Running", ar: "جارية" },
	paused: { en: "Paused", ar: "متوقفة مؤقتًا" },
	completed: { en: "Completed", ar: "مكتملة" },
	closed: { en: "Closed", ar: "مغلقة" },
	rejected: { en: "Rejected", ar: "مرفوضة" },
	cancelled: { en: "Cancelled", ar: "ملغاة" },
});

export const stages = Object.keys(stageWords) as Stage[];

const COLOURS: Record<Stage, string> = {
	draft: "gray",
	in_approval: "yellow",
	approved: "green",
	scheduled: "tide",
	running: "tide",
	paused: "yellow",
	completed: "green",
	closed: "gray",
	rejected: "red",
	cancelled: "gray",
};

export function StageBadge({ stage }: { stage: Stage }) {
	const t = useTexts(stageWords);
	return (
		<Badge color={COLOURS[stage]} miw="max-content">
			{t(stage)}
		</Badge>
	);
}
