import { useServerWords, useTexts } from "../language";
import { database, type Gone } from "../store/db";
import { changed } from "../store/kept";
import { useDoorWords } from "../ui/address-words";
import { Button } from "../ui/button";
import { Note } from "../ui/note";
import { texts } from "./texts";

/** Stops that were taken away, each with what to do about its paper, until the technician has read it. */
export function GoneNotes({ gone }: { gone: Gone[] }) {
	return gone.map((stop) => <GoneNote key={stop.id} gone={stop} />);
}

export function GoneNote({ gone, onRead }: { gone: Gone; onRead?: () => void }) {
	const t = useTexts(texts);
	const say = useServerWords();
	const door = useDoorWords();
	const read = async () => {
		await (await database()).delete("gone", gone.id);
		onRead?.();
		await changed();
	};
	const { sequence, address } = gone.about;
	return (
		<Note
			kind="bad"
			role="alert"
			title={`${sequence === undefined ? "" : `${t("stop", { place: sequence })}: `}${t("taken")}`}
			action={<Button onClick={read}>{t("understood")}</Button>}
		>
			<p>{say(gone.text)}</p>
			{address && (
				<p>
					<bdi>{address.unit}</bdi>, <bdi>{door.place(address)}</bdi>
				</p>
			)}
			{gone.notice_number && <p className="figures">{t("notice", { number: gone.notice_number })}</p>}
		</Note>
	);
}
