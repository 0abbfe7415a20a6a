import { Group, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { operations } from "~/api/operations";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { FileDrop } from "~/ui/file-drop";
import { Page } from "~/ui/page";
import { ProblemAlert } from "~/ui/problem-alert";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { takeStatements } from "./commands";
import { texts } from "./texts";

/** Any file may be picked: banks name theirs as they like, the content tells what it is. */
export default function NewBankStatementPage() {
	const t = useTexts(texts);
	const [file, setFile] = useState<File>();
	return (
		<Page title={t("takeIn")} crumbs={[{ label: t("statements"), to: paths.bankStatements() }]}>
			<FileDrop file={file} onFile={setFile} label={t("drop")} about={t("dropAbout")} />
			{file && <Start key={`${file.name} ${file.lastModified}`} file={file} />}
		</Page>
	);
}

function Start({ file }: { file: File }) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const mayTake = useHasRole("planner", "finance");
	const form = useProblemForm({ initialValues: {} });
	const send = form.send(async () => {
		const id = await takeStatements(file);
		const page = paths.bankFileOf(id);
		operations.follow({ service: "accounts", id, label: t("taking", { file: file.name }), page });
		await navigate({ to: page });
	});
	return (
		<Stack>
			<ProblemAlert error={form.problem} />
			<Group gap="md">
				<ReasonedButton why={!mayTake && t("onlyBookkeepers")} loading={form.isSending} onClick={send}>
					{t("start")}
				</ReasonedButton>
				<Text size="sm" c="dimmed">
					{t("startAbout")}
				</Text>
			</Group>
		</Stack>
	);
}
