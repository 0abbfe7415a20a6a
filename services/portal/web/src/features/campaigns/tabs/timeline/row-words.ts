import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { milestoneWords } from "~/ui/campaign-words";
import { texts } from "./texts";

type Row = Schemas["TimelineRow"];

/** What a row of the time line is called, and when it is. */
export function useRowWords() {
	const t = useTexts(texts);
	const milestone = useTexts(milestoneWords);
	const format = useFormat();
	return {
		name: (row: Row): string => {
			switch (row.kind) {
				case "phase":
					return t(row.phase);
				case "step":
					return t("step", { number: row.step, template: row.template });
				case "milestone":
					return milestone(row.milestone);
				case "task":
					return row.title;
			}
		},
		days: ({ starts_on, ends_on }: Row): string => {
			if (starts_on && ends_on) {
				return starts_on === ends_on ? format.shortDay(starts_on) : format.shortDays(starts_on, ends_on);
			}
			if (starts_on) {
				return t("from", { day: format.shortDay(starts_on) });
			}
			return ends_on ? t("until", { day: format.shortDay(ends_on) }) : t("noDay");
		},
		state: (row: Row): string => t(row.state),
		progress: (row: Row): string | undefined =>
			row.kind === "step" ? t("stepProgress", { finished: row.finished, targets: row.targets }) : undefined,
	};
}

/** Tells rows apart. */
export function rowKey(row: Row): string {
	switch (row.kind) {
		case "phase":
			return `phase ${row.phase}`;
		case "step":
			return `step ${row.step} ${row.template}`;
		case "milestone":
			return `milestone ${row.milestone}`;
		case "task":
			return row.task_id;
	}
}
