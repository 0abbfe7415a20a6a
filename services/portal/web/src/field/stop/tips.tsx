import { type FormEvent, useState } from "react";
import { useTexts } from "../language";
import { changeStop } from "../protocol/queue";
import type { NoteArgs, Task } from "../store/db";
import { Button } from "../ui/button";
import { TextArea, TextField } from "../ui/field";
import { Sheet } from "../ui/sheet";
import { texts as uiTexts } from "../ui/texts";
import { FactList } from "./fact-list";
import styles from "./stop-page.module.css";
import { texts } from "./texts";

/** What technicians wrote down about a door, and a way to add to it. */
export function Tips({ task }: { task: Task }) {
	const t = useTexts(texts);
	const [isEditing, setEditing] = useState(false);
	const { access_hint, contact_phone, note } = task;
	const isBlank = !access_hint && !contact_phone && !note;
	return (
		<section className={styles.tips}>
			<h2>{t("tips")}</h2>
			{isBlank ? (
				<p className={styles.dim}>{t("noTips")}</p>
			) : (
				<FactList
					facts={[
						[t("accessHint"), access_hint && <bdi>{access_hint}</bdi>],
						[
							t("contactPhone"),
							contact_phone && (
								<a href={`tel:${contact_phone.replace(/[^\d+]/g, "")}`}>
									<bdi dir="ltr">{contact_phone}</bdi>
								</a>
							),
						],
						[t("note"), note && <bdi>{note}</bdi>],
					]}
				/>
			)}
			<Button onClick={() => setEditing(true)}>{t("editTips")}</Button>
			{isEditing && <TipsSheet task={task} onClose={() => setEditing(false)} />}
		</section>
	);
}

const LONGEST = 2000;
const FIELDS = ["access_hint", "contact_phone", "note"] as const;

function TipsSheet({ task, onClose }: { task: Task; onClose: () => void }) {
	const t = useTexts(texts);
	const say = useTexts(uiTexts);
	const save = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = new FormData(event.currentTarget);
		const args: NoteArgs = { stop_id: task.id };
		for (const field of FIELDS) {
			const text = String(typed.get(field) ?? "").trim();
			if (text !== (task[field] ?? "")) {
				args[field] = text;
			}
		}
		if (Object.keys(args).length > 1) {
			await changeStop(args, task);
		}
		onClose();
	};
	return (
		<Sheet title={t("tips")} onClose={onClose}>
			<form onSubmit={save} className={styles.form}>
				<TextField
					label={t("accessHint")}
					name="access_hint"
					defaultValue={task.access_hint ?? ""}
					maxLength={LONGEST}
				/>
				<TextField
					label={t("contactPhone")}
					name="contact_phone"
					type="tel"
					dir="ltr"
					defaultValue={task.contact_phone ?? ""}
					maxLength={40}
				/>
				<TextArea label={t("note")} name="note" defaultValue={task.note ?? ""} maxLength={LONGEST} />
				<Button type="submit" kind="primary">
					{say("save")}
				</Button>
			</form>
		</Sheet>
	);
}
