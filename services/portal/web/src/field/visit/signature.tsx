import { IconWritingSign } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "../language";
import type { Draft } from "../store/db";
import { Button } from "../ui/button";
import { editDraft, keepPicture } from "./drafts";
import { SignatureSheet } from "./signature-sheet";
import { texts } from "./texts";
import { usePicture } from "./use-picture";
import styles from "./visit-page.module.css";

/** The signature of whoever took the notice. */
export function Signature({ draft, subject }: { draft: Draft; subject: string }) {
	const t = useTexts(texts);
	const [isSigning, setSigning] = useState(false);
	const proof = draft.proofs.find(({ kind }) => kind === "signature");
	const address = usePicture(proof?.sha256);
	const keep = async (picture: Blob, name?: string) => {
		await keepPicture(draft.stop_id, "signature", picture);
		if (name) {
			await editDraft(draft.stop_id, (now) => ({ ...now, signee_name: now.signee_name || name }));
		}
		setSigning(false);
	};
	return (
		<>
			{proof && address && <img className={styles.signature} src={address} alt={t("signed")} />}
			<Button icon={<IconWritingSign />} onClick={() => setSigning(true)}>
				{t(proof ? "signAgain" : "sign")}
			</Button>
			{isSigning && (
				<SignatureSheet subject={subject} name={draft.signee_name} onSigned={keep} onClose={() => setSigning(false)} />
			)}
		</>
	);
}
