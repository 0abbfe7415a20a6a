import { useState } from "react";
import { open, paths } from "../address";
import { useTexts } from "../language";
import { recordVisit } from "../protocol/queue";
import { OutcomeSheet } from "../stop/outcome-sheet";
import type { Draft, Task } from "../store/db";
import type { Kept } from "../store/kept";
import { isDelivered, stopOf } from "../store/model";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { Screen } from "../ui/screen";
import { Sheet } from "../ui/sheet";
import { editDraft } from "./drafts";
import { broughtBy, missing, type Need } from "./needs";
import { useOutcomes, useOutcomeWords } from "./outcome-words";
import { freshFix } from "./position";
import { PositionLine } from "./position-line";
import { Proofs } from "./proofs";
import { texts } from "./texts";
import { useNeedWords } from "./use-need-words";
import styles from "./visit-page.module.css";

const NO_NEEDS: Need[][] = [];

/** What an outcome asks for, collected at the door and recorded: on the phone first. */
export function VisitPage({ kept, task, draft }: { kept: Kept; task: Task; draft: Draft }) {
	const t = useTexts(texts);
	const say = useOutcomeWords();
	const listed = useNeedWords();
	const needs = useOutcomes().find(({ code }) => code === draft.outcome)?.needs ?? NO_NEEDS;
	const lacks = missing(needs, broughtBy(draft));
	const [isChanging, setChanging] = useState(false);
	const [isAsking, setAsking] = useState(false);
	const [isRecording, setRecording] = useState(false);
	const { outcome } = draft;
	if (!outcome || stopOf(task, kept).standing !== "open") {
		return null;
	}
	const record = async () => {
		setRecording(true);
		await recordVisit(task, freshFix());
		open(paths.stop(task.id), { replace: true });
	};
	return (
		<Screen
			title={say(outcome)}
			back={paths.stop(task.id)}
			actions={
				<Button kind="primary" disabled={isRecording} onClick={() => (lacks.length > 0 ? setAsking(true) : record())}>
					{t("record")}
				</Button>
			}
		>
			<div className={styles.chosen}>
				<p>
					{t("stop", { place: task.sequence })} · <bdi>{task.address.unit}</bdi>
				</p>
				<Button kind="quiet" onClick={() => setChanging(true)}>
					{t("change")}
				</Button>
			</div>
			{needs.length > 0 &&
				(lacks.length > 0 ? (
					<Note kind="warn">{t("needs", { what: listed(lacks) })}</Note>
				) : (
					<Note kind="good">{t("complete")}</Note>
				))}
			<Proofs kept={kept} task={task} draft={draft} needs={needs} />
			<PositionLine />
			{isChanging && (
				<OutcomeSheet
					isDelivered={isDelivered(outcome)}
					onChosen={(next) =>
						editDraft(task.id, (before) => ({ ...before, outcome: next })).then(() => setChanging(false))
					}
					onClose={() => setChanging(false)}
				/>
			)}
			{isAsking && (
				<Sheet
					title={t("without")}
					onClose={() => setAsking(false)}
					actions={
						<>
							<Button kind="danger" disabled={isRecording} onClick={record}>
								{t("recordAnyway")}
							</Button>
							<Button kind="primary" onClick={() => setAsking(false)}>
								{t("addProof")}
							</Button>
						</>
					}
				>
					<p>{t(isDelivered(outcome) ? "withoutDelivered" : "withoutFailed", { what: listed(lacks) })}</p>
				</Sheet>
			)}
		</Screen>
	);
}
