import { useTexts } from "../language";
import type { Queued, VisitArgs } from "../store/db";
import { useOutcomeWords } from "../visit/outcome-words";
import { texts } from "./texts";

/** What an item of the queue did, in words. */
export function useItemWords() {
	const t = useTexts(texts);
	const say = useOutcomeWords();
	return ({ name, args, about }: Queued): string => {
		const place = about.sequence ?? "?";
		switch (name) {
			case "visit.record":
				return t("visit", { place, outcome: say((args as VisitArgs).outcome) });
			case "stop.note":
				return t("note", { place });
			case "round.start":
				return t("start");
			case "round.finish":
				return t("finish");
		}
	};
}

/** What a technician can do about an answer. */
export const ADVICE: Record<string, keyof typeof texts> = {
	task_withdrawn: "bring_back",
	task_reassigned: "nothing_to_do",
	task_closed: "nothing_to_do",
	soft: "nothing_to_do",
	hard: "nothing_to_do",
	forced: "nothing_to_do",
	task_unknown: "ask",
	task_completed: "nothing_to_do",
	notice_not_printed: "bring_back",
	invalid_args: "again_short",
	malformed_item: "again_visit",
	mutation_unknown: "update",
	mutation_id_reused: "again_visit",
	number_reused: "again_visit",
	replay: "new_photo",
	round_unknown: "ask",
	round_finished: "ask",
};
