import type { Schemas } from "~/api/client";
import { defineTexts } from "~/lib/texts";
import type { MapPoint } from "~/ui/stop-map";

/** Where a round stands, in its order. */
export const roundStateWords = defineTexts<Schemas["RoundState"]>({
	draft: { en: "Draft", ar: "مسودة" },
	assigned: { en: "Assigned", ar: "مُسندة" },
	active: { en: "On the way", ar: "جارية" },
	finished: { en: "Finished", ar: "منتهية" },
});

export const roundStateColours: Record<Schemas["RoundState"], string> = {
	draft: "gray",
	assigned: "tide",
	active: "yellow",
	finished: "green",
};

/** How a door of a round looks on the map, and what that is called. */
export const doorWords = defineTexts({
	planned: { en: "Drafted", ar: "قيد الإعداد" },
	open: { en: "Still to visit", ar: "بانتظار الزيارة" },
	good: { en: "Delivered", ar: "سُلّم" },
	warn: { en: "Visited without success", ar: "زيارة دون نجاح" },
	gone: { en: "Taken off", ar: "أُزيلت" },
	person: { en: "Technician, last seen", ar: "آخر ظهور للفني" },
});

export type DoorTone = Extract<MapPoint["tone"], keyof typeof doorWords>;

export function doorTone({ state, outcome }: Pick<Schemas["StopOut"], "state" | "outcome">): DoorTone {
	switch (state) {
		case "draft":
			return "planned";
		case "assigned":
			return "open";
		case "cancelled":
			return "gone";
		case "completed":
			return outcome?.startsWith("delivered") || outcome === "posted_on_door" ? "good" : "warn";
	}
}
