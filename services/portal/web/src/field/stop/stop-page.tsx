import { IconMapPin, IconQrcode } from "@tabler/icons-react";
import { useState } from "react";
import { open, paths } from "../address";
import { useFormat, useTexts } from "../language";
import { GoneNote } from "../round/gone-notes";
import { NoticeScanner } from "../scan/notice-scanner";
import { texts as scanTexts } from "../scan/texts";
import type { Outcome } from "../store/db";
import type { Kept } from "../store/kept";
import { type RoundView, roundsOf, type Stop, stopOf, todayOf, withNotes } from "../store/model";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { Screen } from "../ui/screen";
import { editDraft } from "../visit/drafts";
import { useOutcomeWords } from "../visit/outcome-words";
import { Door } from "./door";
import { OutcomeSheet } from "./outcome-sheet";
import styles from "./stop-page.module.css";
import { texts } from "./texts";
import { Tips } from "./tips";
import { Visited } from "./visited";

/** One door: where it is, which paper belongs there, and what happened. */
export function StopPage({ kept, id }: { kept: Kept; id: string }) {
	const t = useTexts(texts);
	const task = kept.tasks.find((candidate) => candidate.id === id);
	if (!task) {
		return <GonePage kept={kept} id={id} />;
	}
	const stop = stopOf(withNotes(task, kept.queue), kept);
	const view = roundsOf(kept, todayOf(kept.feed, new Date())).find(({ round }) => round.id === task.round_id);
	return (
		<Screen
			title={t("stop", { place: task.sequence })}
			back={paths.round(view?.isToday ? undefined : task.round_id)}
			actions={<Actions stop={stop} view={view} />}
		>
			<Warnings stop={stop} view={view} />
			<Door task={stop.task} mostAttempts={kept.feed?.settings.most_attempts} />
			{stop.outcome && <Visited stop={stop} />}
			{stop.standing === "open" && <Begun kept={kept} stop={stop} />}
			<Tips task={stop.task} />
		</Screen>
	);
}

function GonePage({ kept, id }: { kept: Kept; id: string }) {
	const t = useTexts(texts);
	const gone = kept.gone.find((candidate) => candidate.id === id);
	return (
		<Screen
			title={t("notHere")}
			back={paths.round()}
			actions={
				<Button kind="primary" onClick={() => open(paths.round(), { replace: true })}>
					{t("toRound")}
				</Button>
			}
		>
			{gone && <GoneNote gone={gone} onRead={() => open(paths.round(), { replace: true })} />}
		</Screen>
	);
}

function Warnings({ stop, view }: { stop: Stop; view?: RoundView }) {
	const t = useTexts(texts);
	const format = useFormat();
	return (
		<>
			{stop.standing === "no_paper" && <Note kind="warn">{t("noPaper")}</Note>}
			{view && !view.isToday && <Note kind="warn">{t("otherDay", { day: format.day(view.round.day) })}</Note>}
			{stop.isRefused && (
				<Note
					kind="bad"
					title={t("wasRefused")}
					action={<Button onClick={() => open(paths.outbox())}>{t("seeWhy")}</Button>}
				/>
			)}
		</>
	);
}

/** The notice can be scanned first; what was begun here goes on where it was left. */
function Begun({ kept, stop }: { kept: Kept; stop: Stop }) {
	const t = useTexts(texts);
	const scan = useTexts(scanTexts);
	const say = useOutcomeWords();
	const [isScanning, setScanning] = useState(false);
	const draft = kept.drafts.find(({ stop_id }) => stop_id === stop.task.id);
	const isScanned = draft?.proofs.some(({ kind }) => kind === "scan");
	return (
		<>
			{isScanned ? (
				<Note kind="good" title={t("scanned")} />
			) : (
				<Button icon={<IconQrcode />} onClick={() => setScanning(true)}>
					{scan("scan")}
				</Button>
			)}
			{draft?.outcome && (
				<Note
					title={t("begun", { outcome: say(draft.outcome) })}
					action={<Button onClick={() => open(paths.visit(stop.task.id))}>{t("goOn")}</Button>}
				/>
			)}
			{isScanning && <NoticeScanner tasks={kept.tasks} stop={stop.task} onClose={() => setScanning(false)} />}
		</>
	);
}

function Actions({ stop, view }: { stop: Stop; view?: RoundView }) {
	const t = useTexts(texts);
	const [asked, setAsked] = useState<"delivered" | "failed">();
	const { id } = stop.task;
	const next = view?.open.find(({ standing, task }) => standing === "open" && task.id !== id);
	const choose = async (outcome: Outcome) => {
		await editDraft(id, (draft) => ({ ...draft, outcome }));
		open(paths.visit(id));
	};
	if (stop.standing !== "open" || view?.isFinished) {
		return next ? (
			<Button kind="primary" icon={<IconMapPin />} onClick={() => open(paths.stop(next.task.id), { replace: true })}>
				{t("nextStop", { place: next.task.sequence })}
			</Button>
		) : (
			<Button kind="primary" onClick={() => open(paths.round(view?.isToday ? undefined : view?.round.id))}>
				{t("toRound")}
			</Button>
		);
	}
	return (
		<>
			<Button className={styles.half} onClick={() => setAsked("failed")}>
				{t("failedQuestion")}
			</Button>
			<Button className={styles.half} kind="primary" onClick={() => setAsked("delivered")}>
				{t("deliveredQuestion")}
			</Button>
			{asked && (
				<OutcomeSheet isDelivered={asked === "delivered"} onChosen={choose} onClose={() => setAsked(undefined)} />
			)}
		</>
	);
}
