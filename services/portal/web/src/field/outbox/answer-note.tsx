import { open, paths } from "../address";
import { useFormat, useServerWords, useTexts } from "../language";
import { type Answer, database, type VisitArgs } from "../store/db";
import { changed } from "../store/kept";
import { useDoorWords } from "../ui/address-words";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { usePicture } from "../visit/use-picture";
import { ADVICE, useItemWords } from "./item-words";
import styles from "./outbox-page.module.css";
import { texts } from "./texts";

/** What the server said to an item, why, and what to do about it. It stays until it has been read. */
export function AnswerNote({ answer, isOpenStop }: { answer: Answer; isOpenStop: boolean }) {
	const t = useTexts(texts);
	const say = useServerWords();
	const format = useFormat();
	const words = useItemWords();
	const door = useDoorWords();
	const { item, status, code, text } = answer;
	const advice = ADVICE[code];
	const pictures = status === "stranded" ? picturesOf(answer) : [];
	const { address, notice_number } = item.about;
	return (
		<li>
			<Note
				kind={status === "conflict" ? "warn" : "bad"}
				title={`${t(status)}: ${words(item)}`}
				action={
					<div className={styles.buttons}>
						{isOpenStop && <Button onClick={() => open(paths.stop(stopIdOf(answer)))}>{t("toStop")}</Button>}
						<Button onClick={() => forget(answer)}>{t("understood")}</Button>
					</div>
				}
			>
				<p className={styles.dim}>
					{[
						address && `\u2068${address.unit}\u2069, \u2068${door.place(address)}\u2069`,
						notice_number,
						format.instant(item.device_time),
					]
						.filter(Boolean)
						.join(" · ")}
				</p>
				<p>{status === "stranded" ? t("strandedWhy") : text ? say(text) : code}</p>
				{status === "stranded" && <Details answer={answer} />}
				{advice && <p>{t("whatToDo", { what: t(advice) })}</p>}
				{pictures.map((sha256, at) => (
					<Picture key={sha256} sha256={sha256} words={t("picture", { place: at + 1 })} />
				))}
			</Note>
		</li>
	);
}

/** What was written at a door, for the supervisor to read from the screen. */
function Details({ answer }: { answer: Answer }) {
	const { note, signee_name, access_hint, contact_phone } = answer.item.args as unknown as Record<
		string,
		string | undefined
	>;
	const written = [signee_name, note, access_hint, contact_phone].filter(Boolean);
	return written.length > 0 ? <p>{written.join(" · ")}</p> : null;
}

function Picture({ sha256, words }: { sha256: string; words: string }) {
	const address = usePicture(sha256);
	return address ? <img className={styles.picture} src={address} alt={words} /> : null;
}

export function stopIdOf({ item }: Answer): string {
	return "stop_id" in item.args ? item.args.stop_id : "";
}

function picturesOf({ item }: Answer): string[] {
	const { proofs = [] } = item.args as Partial<VisitArgs>;
	return proofs.flatMap(({ sha256 }) => sha256 ?? []);
}

/** It has been read; its pictures, if they are still here, go with it. */
async function forget(answer: Answer) {
	const tx = (await database()).transaction(["answers", "proofs"], "readwrite");
	if (answer.key !== undefined) {
		await tx.objectStore("answers").delete(answer.key);
	}
	if (answer.status === "stranded") {
		for (const sha256 of picturesOf(answer)) {
			await tx.objectStore("proofs").delete(sha256);
		}
	}
	await tx.done;
	await changed();
}
