import { IconArrowBackUp, IconEraser } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "../language";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Sheet } from "../ui/sheet";
import { pictureOf, pictureOfName, type Stroke } from "./ink";
import { SignaturePad } from "./signature-pad";
import { texts } from "./texts";
import styles from "./visit-page.module.css";

interface Props {
	/** Written below the signature: what was signed. */
	subject: string;
	name: string;
	/** The picture, and the name when it was typed. */
	onSigned: (picture: Blob, name?: string) => void;
	onClose: () => void;
}

/** Signing with a finger, or by typing the name. */
export function SignatureSheet({ subject, name: knownName, onSigned, onClose }: Props) {
	const t = useTexts(texts);
	const [isTyping, setTyping] = useState(false);
	const [strokes, setStrokes] = useState<Stroke[]>([]);
	const [name, setName] = useState(knownName);
	const caption = () => `${subject} · ${new Date().toISOString().slice(0, 19)}Z`;
	const keep = async () => {
		if (isTyping) {
			onSigned(await pictureOfName(name.trim(), t("typedMark"), caption()), name.trim());
		} else {
			onSigned(await pictureOf(strokes, caption()));
		}
	};
	const isEmpty = isTyping ? name.trim() === "" : strokes.length === 0;
	return (
		<Sheet
			title={t("signature")}
			onClose={onClose}
			isWhole
			actions={
				<Button kind="primary" disabled={isEmpty} onClick={keep}>
					{t("keep")}
				</Button>
			}
		>
			{isTyping ? (
				<TextField
					label={t("typedName")}
					value={name}
					autoComplete="off"
					maxLength={120}
					onChange={(event) => setName(event.currentTarget.value)}
				/>
			) : (
				<>
					<SignaturePad strokes={strokes} onChange={setStrokes} />
					<div className={styles.pair}>
						<Button
							icon={<IconArrowBackUp />}
							disabled={strokes.length === 0}
							onClick={() => setStrokes(strokes.slice(0, -1))}
						>
							{t("undo")}
						</Button>
						<Button icon={<IconEraser />} disabled={strokes.length === 0} onClick={() => setStrokes([])}>
							{t("clear")}
						</Button>
					</div>
				</>
			)}
			<Button kind="quiet" onClick={() => setTyping(!isTyping)}>
				{isTyping ? t("drawInstead") : t("typeInstead")}
			</Button>
		</Sheet>
	);
}
