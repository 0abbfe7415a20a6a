import { IconQrcode, IconSettings } from "@tabler/icons-react";
import { useState } from "react";
import { open, paths } from "../address";
import { useFormat, useTexts } from "../language";
import { startRound } from "../protocol/queue";
import { sync } from "../protocol/sync";
import { NoticeScanner } from "../scan/notice-scanner";
import { texts as scanTexts } from "../scan/texts";
import type { Kept } from "../store/kept";
import { type RoundView, roundsOf, todayOf } from "../store/model";
import { Banners } from "../ui/banners";
import { Button, IconButton } from "../ui/button";
import { Note } from "../ui/note";
import { Screen } from "../ui/screen";
import { texts as uiTexts } from "../ui/texts";
import { usePosition } from "../visit/position";
import { FinishSheet } from "./finish-sheet";
import { GoneNotes } from "./gone-notes";
import styles from "./round-page.module.css";
import { RoundPicker } from "./round-picker";
import { RoundSummary } from "./round-summary";
import { StopRow } from "./stop-row";
import { texts } from "./texts";

/** The day's work: the doors in the order of the way. */
export function RoundPage({ kept, chosen }: { kept: Kept; chosen?: string }) {
	const t = useTexts(texts);
	const say = useTexts(uiTexts);
	const format = useFormat();
	const rounds = roundsOf(kept, todayOf(kept.feed, new Date()));
	const view = rounds.find(({ round }) => round.id === chosen) ?? atHand(rounds);
	const title =
		view && !view.isToday
			? t("roundOf", { number: view.round.number, day: format.shortDay(view.round.day) })
			: t("today");
	return (
		<Screen
			title={title}
			aside={
				<IconButton label={say("settings")} onClick={() => open(paths.settings())}>
					<IconSettings aria-hidden />
				</IconButton>
			}
			actions={view && !view.isFinished ? <Actions view={view} kept={kept} /> : undefined}
		>
			<Banners session={kept.session} />
			<GoneNotes gone={kept.gone} />
			{rounds.length > 1 && <RoundPicker rounds={rounds} chosen={view?.round.id} />}
			{view ? <Doors view={view} /> : <NoRound />}
		</Screen>
	);
}

/** The round to open first: today's with doors left. */
function atHand(rounds: RoundView[]): RoundView | undefined {
	return rounds.find(({ isToday, isFinished, open }) => isToday && !isFinished && open.length > 0) ?? rounds[0];
}

function NoRound() {
	const t = useTexts(texts);
	return (
		<Note title={t("none")} action={<Button onClick={sync.now}>{t("look")}</Button>}>
			{t("noneWhy")}
		</Note>
	);
}

function Doors({ view }: { view: RoundView }) {
	const t = useTexts(texts);
	const here = usePosition({ quietly: true });
	const [isFinishing, setFinishing] = useState(false);
	const next = view.open.find(({ standing }) => standing === "open");
	if (view.isFinished) {
		return <Note kind="good" title={t("finished")} />;
	}
	return (
		<>
			<RoundSummary view={view} />
			{view.open.length > 0 && (
				<section className={styles.part}>
					<h2>{t("toDo")}</h2>
					<ol className={styles.list}>
						{view.open.map((stop) => (
							<StopRow key={stop.task.id} stop={stop} isNext={stop === next} here={here} />
						))}
					</ol>
				</section>
			)}
			{view.done.length > 0 && (
				<section className={styles.part}>
					<h2>{t("over")}</h2>
					<ol className={styles.list}>
						{view.done.map((stop) => (
							<StopRow key={stop.task.id} stop={stop} here={here} />
						))}
					</ol>
				</section>
			)}
			{view.isStarted && view.open.length > 0 && (
				<Button kind="quiet" onClick={() => setFinishing(true)}>
					{t("finish")}
				</Button>
			)}
			{isFinishing && <FinishSheet view={view} onClose={() => setFinishing(false)} />}
		</>
	);
}

function Actions({ view, kept }: { view: RoundView; kept: Kept }) {
	const t = useTexts(texts);
	const scan = useTexts(scanTexts);
	const [isScanning, setScanning] = useState(false);
	const [isFinishing, setFinishing] = useState(false);
	const next = view.open.find(({ standing }) => standing === "open");
	return (
		<>
			{next && (
				<Button icon={<IconQrcode />} onClick={() => setScanning(true)}>
					{scan("scan")}
				</Button>
			)}
			{!view.isStarted ? (
				<Button kind="primary" onClick={() => startRound(view.round.id)}>
					{t("setOut")}
				</Button>
			) : next ? (
				<Button kind="primary" onClick={() => open(paths.stop(next.task.id))}>
					{t("nextStop", { place: next.task.sequence })}
				</Button>
			) : (
				<Button kind="primary" onClick={() => setFinishing(true)}>
					{t("finish")}
				</Button>
			)}
			{isScanning && <NoticeScanner tasks={kept.tasks} onClose={() => setScanning(false)} />}
			{isFinishing && <FinishSheet view={view} onClose={() => setFinishing(false)} />}
		</>
	);
}
