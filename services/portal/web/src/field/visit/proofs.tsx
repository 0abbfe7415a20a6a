import { IconQrcode } from "@tabler/icons-react";
import { type ChangeEvent, type ReactNode, useState } from "react";
import { useTexts } from "../language";
import { NoticeScanner } from "../scan/notice-scanner";
import type { Draft, Task } from "../store/db";
import type { Kept } from "../store/kept";
import { Button } from "../ui/button";
import { TextArea, TextField } from "../ui/field";
import { editDraft } from "./drafts";
import { broughtBy, type Need } from "./needs";
import { Photos } from "./photos";
import { Signature } from "./signature";
import { texts } from "./texts";
import styles from "./visit-page.module.css";

const ORDER: Need[] = ["scan", "signature", "signee_name", "photo", "note"];
/** Lines to type carry their own label. */
const LINES: Need[] = ["signee_name", "note"];
const PHOTO_EDGE_PX = 1600;

interface Props {
	kept: Kept;
	task: Task;
	draft: Draft;
	needs: Need[][];
}

/** What can be brought from a door: first what the outcome asks for, the rest on demand. */
export function Proofs({ kept, task, draft, needs }: Props) {
	const t = useTexts(texts);
	const asked = ORDER.filter((need) => needs.some((together) => together.includes(need)));
	const brought = broughtBy(draft);
	const others = ORDER.filter((need) => !asked.includes(need));
	const [isOpen, setOpen] = useState(() => others.some((need) => brought.includes(need)));
	const forms: Record<Need, ReactNode> = {
		scan: <Scan kept={kept} task={task} draft={draft} />,
		signature: <Signature draft={draft} subject={task.notice?.number ?? task.id} />,
		signee_name: <Signee draft={draft} />,
		photo: <Photos draft={draft} edgePx={kept.feed?.settings.photo_edge_px ?? PHOTO_EDGE_PX} />,
		note: <Written draft={draft} />,
	};
	const section = (need: Need) => (
		<section key={need} className={styles.proof}>
			{!LINES.includes(need) && <h2>{t(need)}</h2>}
			{forms[need]}
		</section>
	);
	return (
		<>
			{asked.map(section)}
			{isOpen ? (
				others.map(section)
			) : (
				<Button kind="quiet" onClick={() => setOpen(true)}>
					{t("more")}
				</Button>
			)}
		</>
	);
}

function Scan({ kept, task, draft }: { kept: Kept; task: Task; draft: Draft }) {
	const t = useTexts(texts);
	const [isScanning, setScanning] = useState(false);
	const scan = draft.proofs.find(({ kind }) => kind === "scan");
	return (
		<>
			{scan && <p className="figures">{t("scanned", { code: `\u2068${scan.code_scanned}\u2069` })}</p>}
			<Button icon={<IconQrcode />} onClick={() => setScanning(true)}>
				{t("scanIt")}
			</Button>
			{isScanning && <NoticeScanner tasks={kept.tasks} stop={task} onClose={() => setScanning(false)} />}
		</>
	);
}

function Signee({ draft }: { draft: Draft }) {
	const t = useTexts(texts);
	return (
		<>
			<TextField label={t("signee_name")} autoComplete="off" maxLength={120} {...useWritten(draft, "signee_name")} />
			<TextField
				label={t("signee_relation")}
				autoComplete="off"
				maxLength={120}
				{...useWritten(draft, "signee_relation")}
			/>
		</>
	);
}

function Written({ draft }: { draft: Draft }) {
	const t = useTexts(texts);
	return <TextArea label={t("note")} maxLength={2000} {...useWritten(draft, "note")} />;
}

/** A line of the draft: shown at once, kept with every letter. */
function useWritten(draft: Draft, line: "note" | "signee_name" | "signee_relation") {
	const [text, setText] = useState(draft[line]);
	const [seen, setSeen] = useState(draft[line]);
	// What was written elsewhere, by signing with a typed name, shows here too.
	if (seen !== draft[line]) {
		setSeen(draft[line]);
		if (text === "") {
			setText(draft[line]);
		}
	}
	const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
		const { value } = currentTarget;
		setText(value);
		editDraft(draft.stop_id, (before) => ({ ...before, [line]: value }));
	};
	return { value: text, onChange };
}
