import { IconBulb } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { useTexts } from "../language";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Note } from "../ui/note";
import { Sheet } from "../ui/sheet";
import styles from "./scanner.module.css";
import { texts } from "./texts";
import { useCamera } from "./use-camera";

interface Props {
	title: string;
	typedLabel: string;
	typedAbout?: string;
	/** Takes a code; says why when it is not the right one, and the camera looks on. */
	onFound: (text: string) => string | undefined;
	onClose: () => void;
}

/** The camera, looking for a square code; and a line to type for when it finds none. */
export function Scanner({ title, typedLabel, typedAbout, onFound, onClose }: Props) {
	const t = useTexts(texts);
	const video = useRef<HTMLVideoElement>(null);
	const refused = useRef<string>(undefined);
	const [problem, setProblem] = useState<string>();
	const [typed, setTyped] = useState("");
	const take = (text: string, isTyped: boolean) => {
		if (!isTyped && text === refused.current) {
			return;
		}
		const why = onFound(text);
		if (why) {
			refused.current = text;
			setProblem(why);
			navigator.vibrate?.([60, 60, 60]);
		} else {
			navigator.vibrate?.(60);
		}
	};
	const { isBlocked, track } = useCamera(video, (text) => take(text, false));
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim()) {
			take(typed, true);
		}
	};
	return (
		<Sheet title={title} onClose={onClose} isWhole>
			{isBlocked ? (
				<Note kind="warn" role="alert">
					{t("noCamera")}
				</Note>
			) : (
				<div className={styles.finder}>
					<video ref={video} className={styles.video} muted playsInline aria-label={t("picture")} />
					<div className={styles.frame} aria-hidden />
					<Torch track={track} label={t("light")} />
				</div>
			)}
			{!isBlocked && !problem && <p>{t("aim")}</p>}
			{problem && (
				<Note kind="bad" role="alert">
					{problem}
				</Note>
			)}
			<form className={styles.typed} onSubmit={submit}>
				<TextField
					label={typedLabel}
					about={typedAbout}
					value={typed}
					onChange={(event) => setTyped(event.currentTarget.value)}
					dir="ltr"
					autoComplete="off"
					autoCapitalize="characters"
					spellCheck={false}
					maxLength={80}
				/>
				<Button type="submit" kind="primary" disabled={!typed.trim()}>
					{t("use")}
				</Button>
			</form>
		</Sheet>
	);
}

/** The phone's lamp, where it can be switched from here. */
function Torch({ track, label }: { track: MediaStreamTrack | undefined; label: string }) {
	const [isOn, setOn] = useState(false);
	const can = (track?.getCapabilities?.() ?? {}) as { torch?: boolean };
	if (!track || !can.torch) {
		return null;
	}
	const turn = async () => {
		await track.applyConstraints({ advanced: [{ torch: !isOn } as MediaTrackConstraintSet] });
		setOn(!isOn);
	};
	return (
		<Button className={styles.torch} icon={<IconBulb />} aria-pressed={isOn} onClick={turn}>
			{label}
		</Button>
	);
}
