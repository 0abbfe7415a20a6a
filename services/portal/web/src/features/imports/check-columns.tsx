import { Alert, Stack, Tabs, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { refusedRows } from "./draft";
import { newTexts } from "./new-texts";
import { PreviewTable } from "./preview-table";
import { texts } from "./texts";

type Table = Schemas["InspectedTableOut"];

interface Props {
	tables: Table[];
	onMap: (mapping: Record<string, string | null>) => void;
}

/** Every table of the file with its first rows; the columns of a single one can be mapped. */
export function CheckColumns({ tables, onMap }: Props) {
	const t = useTexts(newTexts);
	const word = useTexts(texts);
	const [first, ...others] = tables;
	if (!first) {
		return null;
	}
	if (others.length === 0) {
		return (
			<Stack gap="sm">
				<Text size="sm" c="dimmed">
					{t("columnsAbout")}
				</Text>
				<Checked table={first} onMap={first.fields.length > 0 ? onMap : undefined} />
			</Stack>
		);
	}
	return (
		<Tabs defaultValue={first.sheet ?? ""}>
			<Tabs.List aria-label={t("sheets")} mb="sm">
				{tables.map(({ sheet, kind, problem }) => (
					<Tabs.Tab
						key={sheet}
						value={sheet ?? ""}
						leftSection={problem && <IconAlertTriangle size={14} aria-label={t("cannot")} color="var(--bad)" />}
					>
						{sheet} {kind && `· ${word(kind)}`}
					</Tabs.Tab>
				))}
			</Tabs.List>
			{tables.map((table) => (
				<Tabs.Panel key={table.sheet} value={table.sheet ?? ""}>
					<Stack gap="sm">
						<Text size="sm" c="dimmed">
							{t("bySheet")}
						</Text>
						<Checked table={table} />
					</Stack>
				</Tabs.Panel>
			))}
		</Tabs>
	);
}

function Checked({ table, onMap }: { table: Table; onMap?: Props["onMap"] }) {
	return (
		<>
			<Verdict table={table} />
			<PreviewTable table={table} onMap={onMap} />
		</>
	);
}

/** Whether it can be imported like this, and how its first rows fare. */
function Verdict({ table }: { table: Table }) {
	const t = useTexts(newTexts);
	const count = refusedRows(table);
	if (table.problem) {
		return (
			<Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t("cannot")}>
				<span lang="en">{table.problem}</span>
			</Alert>
		);
	}
	if (table.rows.length === 0) {
		return <Alert color="yellow">{t("noRows")}</Alert>;
	}
	return count > 0 ? (
		<Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t("errors", { count })} />
	) : (
		<Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t("noErrors")} />
	);
}
