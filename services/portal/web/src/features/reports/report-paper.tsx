import { Group, List, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useLanguage, useTexts } from "~/lib/use-language";
import { DownloadButton } from "~/ui/download-button";
import { Tile } from "~/ui/tile";
import { ReportCell } from "./report-cell";
import { ReportTable } from "./report-table";
import { texts } from "./texts";

interface Props {
	paper: Schemas["ReportPaper"];
	/** The address of a table's CSV file; left out: there is none yet. */
	csvOf?: (table: string) => string;
	/** Whether the screen has its title already. */
	isTitled?: boolean;
}

/** A report as it is read: key figures, tables, small print. Its words are English, whatever the screen's are. */
export function ReportPaper({ paper, csvOf, isTitled }: Props) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	return (
		<Stack gap="lg">
			{language !== "en" && (
				<Text size="sm" c="dimmed">
					{t("inEnglish")}
				</Text>
			)}
			<Stack component="article" gap="lg" lang="en" dir="ltr">
				<div>
					{!isTitled && <Title order={2}>{paper.title}</Title>}
					<Text size="sm" c="dimmed">
						{paper.subtitle}
					</Text>
				</div>
				<SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
					{[...Map.groupBy(paper.figures, ({ label }) => label)].map(([label, figures]) => (
						<Tile key={label} label={label} about={notesOf(figures)}>
							{figures.map(({ note, value }) => (
								<div key={note}>
									<ReportCell cell={value} />
								</div>
							))}
						</Tile>
					))}
				</SimpleGrid>
				{paper.tables.map((table) => (
					<Paper key={table.code} component="section" bg="var(--surface)" aria-label={table.title}>
						<Group justify="space-between" mb="xs">
							<Title order={2}>{table.title}</Title>
							{csvOf && (
								<DownloadButton
									path={csvOf(table.code)}
									size="compact-sm"
									aria-label={t("csvOf", { table: table.title })}
								>
									CSV
								</DownloadButton>
							)}
						</Group>
						<ReportTable table={table} />
					</Paper>
				))}
				{paper.notes.length > 0 && (
					<Paper component="section" bg="var(--surface-sunk)" aria-label={t("notes")}>
						<List size="sm" spacing={4}>
							{paper.notes.map((note) => (
								<List.Item key={note}>{note}</List.Item>
							))}
						</List>
					</Paper>
				)}
			</Stack>
		</Stack>
	);
}

/** What is noted about figures, beyond the currencies their amounts already carry. */
function notesOf(figures: Schemas["ReportFigure"][]): string | undefined {
	const noted = figures.filter(({ value, note }) => !(value.type === "money" && value.value.currency === note));
	return noted.flatMap(({ note }) => note ?? []).join(" · ") || undefined;
}
