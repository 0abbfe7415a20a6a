import { Button, FileButton, Group, Paper, Text } from "@mantine/core";
import { IconFileSpreadsheet, IconUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./file-drop.module.css";
import { newTexts } from "./new-texts";

const ACCEPTED = ".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
	file: File | undefined;
	onFile: (file: File) => void;
}

/** A file by mouse or by keyboard: dropped anywhere on the field, or picked with its button. */
export function FileDrop({ file, onFile }: Props) {
	const t = useTexts(newTexts);
	const [isOver, setOver] = useState(false);
	const take = (chosen: File | null | undefined) => chosen && onFile(chosen);
	if (file) {
		return <Chosen file={file} onFile={take} />;
	}
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		take(event.dataTransfer.files[0]);
	};
	return (
		<section
			aria-label={t("drop")}
			className={classes.drop}
			data-over={isOver}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
		>
			<IconUpload size={32} aria-hidden opacity={0.6} />
			<Text fw={600}>{t("drop")}</Text>
			<Pick label={t("browse")} onFile={take} />
			<Text size="sm" c="dimmed">
				{t("dropAbout")}
			</Text>
		</section>
	);
}

function Chosen({ file, onFile }: { file: File; onFile: (file: File | null) => void }) {
	const t = useTexts(newTexts);
	const format = useFormat();
	return (
		<Paper bg="var(--surface)">
			<Group justify="space-between">
				<Group gap="sm">
					<IconFileSpreadsheet size={24} aria-hidden />
					<div>
						<Text fw={600}>
							<bdi>{file.name}</bdi>
						</Text>
						<Text size="xs" c="dimmed">
							{format.number(Math.ceil(file.size / 1024))} KiB
						</Text>
					</div>
				</Group>
				<Pick label={t("other")} onFile={onFile} />
			</Group>
		</Paper>
	);
}

function Pick({ label, onFile }: { label: string; onFile: (file: File | null) => void }) {
	return (
		<FileButton onChange={onFile} accept={ACCEPTED} inputProps={{ "aria-label": label }}>
			{(button) => (
				<Button variant="default" {...button}>
					{label}
				</Button>
			)}
		</FileButton>
	);
}
