import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Dialog } from "~/ui/dialog";
import { ProblemAlert } from "~/ui/problem-alert";
import type { Segment } from "./queries";
import { texts } from "./texts";

interface Props {
	/** What was saved meanwhile. */
	theirs: Segment;
	onTakeTheirs: () => void;
	onSaveMine: () => Promise<unknown>;
	onClose: () => void;
}

/** Two people changed the same segment: nothing is lost, and one of them decides. */
export function SegmentConflict({ theirs, onTakeTheirs, onSaveMine, onClose }: Props) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const [problem, setProblem] = useState<unknown>();
	return (
		<Dialog title={t("conflict")} onClose={onClose}>
			<Stack>
				<Text size="sm">{t("conflictAbout", { version: theirs.version })}</Text>
				<div>
					<Text size="xs" c="dimmed">
						{t("conflictRule")}
					</Text>
					<Text size="sm" fw={500}>
						<bdi>{theirs.title}</bdi>
					</Text>
					<Text size="sm">{theirs.sentence?.[language]}</Text>
				</div>
				<ProblemAlert error={problem} />
				<Group justify="flex-end">
					<Button variant="default" onClick={onTakeTheirs}>
						{t("takeTheirs")}
					</Button>
					<Button onClick={() => onSaveMine().catch(setProblem)}>{t("saveMine")}</Button>
				</Group>
			</Stack>
		</Dialog>
	);
}
