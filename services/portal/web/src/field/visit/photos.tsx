import { IconCamera, IconTrash } from "@tabler/icons-react";
import { type ChangeEvent, useRef, useState } from "react";
import { useTexts } from "../language";
import type { Draft, Proof } from "../store/db";
import { Button, IconButton } from "../ui/button";
import { Note } from "../ui/note";
import { dropProof, keepPicture } from "./drafts";
import { shrink } from "./shrink";
import { texts } from "./texts";
import { usePicture } from "./use-picture";
import styles from "./visit-page.module.css";

/** Photos, taken by the phone's own camera. */
export function Photos({ draft, edgePx }: { draft: Draft; edgePx: number }) {
	const t = useTexts(texts);
	const input = useRef<HTMLInputElement>(null);
	const [state, setState] = useState<"busy" | "failed">();
	const photos = draft.proofs.filter(({ kind }) => kind === "photo");
	const take = async (event: ChangeEvent<HTMLInputElement>) => {
		const file = event.currentTarget.files?.[0];
		event.currentTarget.value = "";
		if (!file) {
			return;
		}
		setState("busy");
		try {
			await keepPicture(draft.stop_id, "photo", await shrink(file, edgePx));
			setState(undefined);
		} catch {
			setState("failed");
		}
	};
	return (
		<>
			{photos.length > 0 && (
				<ul className={styles.photos}>
					{photos.map((photo, at) => (
						<Photo
							key={photo.sha256}
							photo={photo}
							place={at + 1}
							onRemove={() => dropProof(draft.stop_id, photo.sha256)}
						/>
					))}
				</ul>
			)}
			{state === "failed" && (
				<Note kind="bad" role="alert">
					{t("unreadable")}
				</Note>
			)}
			<input ref={input} type="file" accept="image/*" capture="environment" hidden onChange={take} />
			<Button icon={<IconCamera />} disabled={state === "busy"} onClick={() => input.current?.click()}>
				{state === "busy" ? t("preparing") : t(photos.length > 0 ? "anotherPhoto" : "takePhoto")}
			</Button>
		</>
	);
}

function Photo({ photo, place, onRemove }: { photo: Proof; place: number; onRemove: () => void }) {
	const t = useTexts(texts);
	const address = usePicture(photo.sha256);
	return (
		<li className={styles.photo}>
			{address && <img src={address} alt={t("photoOf", { place })} />}
			<IconButton label={t("removePhoto", { place })} onClick={onRemove}>
				<IconTrash aria-hidden />
			</IconButton>
		</li>
	);
}
