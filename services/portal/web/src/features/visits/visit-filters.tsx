import { Pill } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useUrlState } from "~/lib/screen";
import { useLanguage, useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { ClearFilters, Pick } from "~/ui/filters";
import { outcomeWords } from "~/ui/outcome-words";
import { useTechnicianOptions } from "~/ui/technicians";
import { words } from "~/ui/words";
import { type Review, useVocabulary, type VisitFilter } from "./queries";
import { reviewWords, texts } from "./texts";

type Outcome = Schemas["Outcome"];

/** The filters of the list of visits; they live in its address. */
export function VisitFilters() {
	const t = useTexts(texts);
	const w = useTexts(words);
	const outcomeOf = useTexts(outcomeWords);
	const reviewOf = useTexts(reviewWords);
	const { language } = useLanguage();
	const technicians = useTechnicianOptions();
	const flags = useVocabulary().data?.flags ?? [];
	const [{ day, technician, outcome, review, flagged, flag, round, campaign }, change] = useUrlState<VisitFilter>();
	const doubts = [
		{ value: "yes", label: t("flagged") },
		{ value: "no", label: t("notFlagged") },
		...flags.map(({ code, text }) => ({ value: code, label: text[language] })),
	];
	const chooseDoubt = (next: string | undefined) =>
		next === "yes" || next === "no"
			? change({ flagged: next, flag: undefined })
			: change({ flag: next as VisitFilter["flag"], flagged: undefined });
	const isFiltered = Boolean(day || technician || outcome || review || flagged || flag || round || campaign);
	return (
		<>
			<DayField
				label={t("day")}
				placeholder={w("all")}
				value={day}
				onChange={(next) => change({ day: next })}
				w={160}
			/>
			<Pick
				label={t("technician")}
				value={technician}
				options={technicians}
				onChange={(next) => change({ technician: next })}
			/>
			<Pick
				label={t("outcome")}
				value={outcome}
				options={(Object.keys(outcomeWords) as Outcome[]).map((value) => ({ value, label: outcomeOf(value) }))}
				onChange={(next) => change({ outcome: next as Outcome | undefined })}
				width={220}
			/>
			<Pick label={t("flags")} value={flag ?? flagged} options={doubts} onChange={chooseDoubt} width={220} />
			<Pick
				label={t("review")}
				value={review}
				options={(Object.keys(reviewWords) as Review[]).map((value) => ({ value, label: reviewOf(value) }))}
				onChange={(next) => change({ review: next as Review | undefined })}
				width={150}
			/>
			{round && (
				<Pill
					size="lg"
					withRemoveButton
					removeButtonProps={{ "aria-label": `${w("remove")}: ${t("ofRound")}` }}
					onRemove={() => change({ round: undefined })}
				>
					{t("ofRound")}
				</Pill>
			)}
			<ClearFilters
				isShown={isFiltered}
				onClear={() =>
					change({
						day: undefined,
						technician: undefined,
						outcome: undefined,
						review: undefined,
						flagged: undefined,
						flag: undefined,
						round: undefined,
						campaign: undefined,
					})
				}
			/>
		</>
	);
}
