import { IconClockUp, IconHourglass, IconSend } from "@tabler/icons-react";
import { paths } from "../address";
import { useFormat, useTexts } from "../language";
import { type SyncState, sync, useSync } from "../protocol/sync";
import type { Queued } from "../store/db";
import type { Kept } from "../store/kept";
import { stopOf } from "../store/model";
import { Banners } from "../ui/banners";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { Screen } from "../ui/screen";
import { texts as uiTexts } from "../ui/texts";
import { AnswerNote, stopIdOf } from "./answer-note";
import { useItemWords } from "./item-words";
import styles from "./outbox-page.module.css";
import { texts } from "./texts";

/** What waits to be sent, and what the server said about what was. */
export function OutboxPage({ kept }: { kept: Kept }) {
	const t = useTexts(texts);
	const say = useTexts(uiTexts);
	const state = useSync();
	const { queue, answers, parcels, tasks } = kept;
	const isOpen = (id: string) =>
		tasks.some((task) => task.id === id && stopOf(task, { queue, answers: [] }).standing === "open");
	const isBusy = state.at === "working";
	return (
		<Screen
			title={t("title")}
			back={paths.round()}
			actions={
				<Button kind="primary" icon={<IconSend />} disabled={isBusy} onClick={sync.now}>
					{isBusy ? t("sending") : t("sendNow")}
				</Button>
			}
		>
			<Banners session={kept.session} />
			<Trouble state={state} />
			{answers.length > 0 && (
				<section className={styles.part}>
					<h2>{t("toRead")}</h2>
					<ul className={styles.list}>
						{answers.map((answer) => (
							<AnswerNote
								key={answer.key}
								answer={answer}
								isOpenStop={answer.status === "rejected" && isOpen(stopIdOf(answer))}
							/>
						))}
					</ul>
				</section>
			)}
			{queue.length + parcels === 0 ? (
				answers.length === 0 && <Note kind="good">{t("nothing")}</Note>
			) : (
				<section className={styles.part}>
					<h2>{t("waiting")}</h2>
					<p className={styles.dim}>{t("keptHere")}</p>
					<ol className={styles.list}>
						{queue.map((item) => (
							<Waiting key={item.id} item={item} />
						))}
					</ol>
					{parcels > 0 && <p>{say("bytesWaiting", { count: parcels })}</p>}
				</section>
			)}
		</Screen>
	);
}

function Waiting({ item }: { item: Queued }) {
	const t = useTexts(texts);
	const words = useItemWords();
	const format = useFormat();
	const Icon = item.is_deferred ? IconHourglass : IconClockUp;
	return (
		<li className={styles.item}>
			<Icon aria-hidden size={24} />
			<span>
				<strong>{words(item)}</strong>
				<br />
				<span className={`${styles.dim} figures`}>
					{format.time(item.device_time)}
					{item.is_deferred && ` · ${t("deferred")}`}
				</span>
			</span>
		</li>
	);
}

function Trouble({ state }: { state: SyncState }) {
	const t = useTexts(texts);
	const format = useFormat();
	if (state.at !== "waiting" || !state.problem || state.problem === "session") {
		return null;
	}
	return (
		<Note kind={state.problem === "defect" ? "bad" : "warn"} role="status">
			<p>{t(state.problem, { why: state.detail ?? "" })}</p>
			{state.retryAt && <p>{t("again", { time: format.time(new Date(state.retryAt).toISOString()) })}</p>}
		</Note>
	);
}
