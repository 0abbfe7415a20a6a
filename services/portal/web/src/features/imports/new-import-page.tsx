import { Box, Stack, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { FileDrop } from "~/ui/file-drop";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { CheckColumns } from "./check-columns";
import { type Draft, withMapping } from "./draft";
import { ImportStart } from "./import-start";
import { newTexts } from "./new-texts";
import { useInspection } from "./queries";
import { texts } from "./texts";
import { WhatItIs } from "./what-it-is";

const ACCEPTED = ".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export default function NewImportPage() {
	const t = useTexts(newTexts);
	const word = useTexts(texts);
	const [draft, setDraft] = useState<Draft>({});
	const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
	const inspection = useInspection(draft);
	return (
		<Page title={word("importFile")} crumbs={[{ label: word("imports"), to: paths.imports() }]}>
			<Step title={t("step1")}>
				<FileDrop
					file={draft.file}
					onFile={(file) => setDraft({ file, currency: draft.currency })}
					label={t("drop")}
					about={t("dropAbout")}
					accept={ACCEPTED}
				/>
			</Step>
			{draft.file && (
				<Await query={inspection} rows={8}>
					{(found) => {
						const tables = found.tables.map((table) => withMapping(table, draft.mapping));
						return (
							<Stack gap="lg" style={{ opacity: inspection.isPlaceholderData ? 0.6 : 1 }}>
								<Step title={t("step2")}>
									<WhatItIs tables={tables} draft={draft} change={change} />
								</Step>
								<Step title={t("step3")}>
									<CheckColumns tables={tables} onMap={(mapping) => change({ mapping })} />
								</Step>
								<Step title={t("step4")}>
									<ImportStart key={draft.file?.name} draft={draft} change={change} tables={tables} />
								</Step>
							</Stack>
						);
					}}
				</Await>
			)}
		</Page>
	);
}

function Step({ title, children }: { title: string; children: ReactNode }) {
	return (
		<Box component="section" aria-label={title}>
			<Title order={2} mb="sm">
				{title}
			</Title>
			{children}
		</Box>
	);
}
