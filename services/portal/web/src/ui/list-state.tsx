import { Badge } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { defineTexts } from "~/lib/texts";
import { useTexts } from "~/lib/use-language";

export type ListState = Schemas["ListState"];

/** Where a defaulter list is, in the order of its way. */
export const listStateWords = defineTexts<ListState>({
	draft: { en: "Draft", ar: "مسودة" },
	in_approval: { en: "In approval", ar: "قيد الموافقة" },
	approved: { en: "Approved", ar: "موافق عليها" },
	rejected: { en: "Rejected", ar: "مرفوضة" },
	filed: { en: "Filed", ar: "مقدَّمة" },
	acknowledged: { en: "Acknowledged", ar: "مُستلمة" },
});

const COLOURS: Record<ListState, string> = {
	draft: "gray",
	in_approval: "yellow",
	approved: "green",
	rejected: "red",
	filed: "tide",
	acknowledged: "green",
};

export function ListStateBadge({ state }: { state: ListState }) {
	const t = useTexts(listStateWords);
	return <Badge color={COLOURS[state]}>{t(state)}</Badge>;
}
