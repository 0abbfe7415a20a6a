import { Button, FileButton, Group, Paper, Text } from "@mantine/core";
import { IconFileSpreadsheet, IconUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./file-drop.module.css";
import { words } from "./words";

interface Props {
	file: File | undefined;
	onFile: (file: File) => void;
	/** What may be dropped here. */
	label: string;
	/** What happens with it. */
	about: string;
	/** Kinds of files the picker offers: `.csv,text/csv`; left out: any. */
	accept?: string;
}

/** A file by mouse or by keyboard: dropped anywhere on the field, or picked with its button. */
export function FileDrop({ file, onFile, label, about, accept }: Props) {
	const t = useTexts(words);
	const [isOver, setOver] = useState(false);
	const take = (chosen: File | null | undefined) => chosen && onFile(chosen);
	if (file) {
		return <Chosen file={file} onFile={take} accept={accept} />;
	}
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		take(event.dataTransfer.files[0]);
	};
	return (
		<section
			aria-label={label}
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
			<Text fw={600}>{label}</Text>
			<Pick label={t("browse")} onFile={take} accept={accept} />
			<Text size="sm" c="dimmed">
				{about}
			</Text>
		</section>
	);
}

interface PickProps {
	onFile: (file: File | null) => void;
	accept?: string;
}

function Chosen({ file, ...pick }: PickProps & { file: File }) {
	const t = useTexts(words);
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
				<Pick label={t("otherFile")} {...pick} />
			</Group>
		</Paper>
	);
}

function Pick({ label, onFile, accept }: PickProps & { label: string }) {
	return (
		<FileButton onChange={onFile} accept={accept} inputProps={{ "aria-label": label }}>
			{(button) => (
				<Button variant="default" {...button}>
					{label}
				</Button>
			)}
		</FileButton>
	);
}
