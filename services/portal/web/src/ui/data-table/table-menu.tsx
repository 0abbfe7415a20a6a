import { ActionIcon, Checkbox, Menu, Stack, Text, Tooltip } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconColumns3, IconTableExport } from "@tabler/icons-react";
import { useState } from "react";
import { saveBlob } from "~/api/download";
import type { Rows } from "~/api/paging";
import { asProblem } from "~/api/problem";
import { toCsv } from "~/lib/csv";
import { useTexts } from "~/lib/use-language";
import { words } from "../words";
import type { Column } from "./column";

interface Props<Row> {
	id: string;
	columns: Column<Row>[];
	shown: Column<Row>[];
	toggle: (key: string) => void;
	rows: Rows<Row>;
}

/** Which columns, and everything that is listed as a file. */
export function TableMenu<Row>({ id, columns, shown, toggle, rows }: Props<Row>) {
	const t = useTexts(words);
	const [progress, setProgress] = useState<number>();
	const save = async () => {
		const exported = shown.filter((column) => column.value);
		setProgress(0);
		try {
			const all = await rows.all(setProgress);
			const lines = all.map((row) => exported.map(({ value }) => value?.(row)));
			const csv = toCsv([exported.map(({ header }) => header), ...lines]);
			saveBlob(new Blob([csv], { type: "text/csv" }), `${id}.csv`);
		} catch (error) {
			notifications.show({ color: "red", title: asProblem(error).title, message: asProblem(error).detail });
		} finally {
			setProgress(undefined);
		}
	};
	return (
		<>
			{progress !== undefined && (
				<Text size="sm" role="status">
					{t("exporting", { count: progress })}
				</Text>
			)}
			<Menu closeOnItemClick={false} position="bottom-end">
				<Menu.Target>
					<Tooltip label={t("columns")}>
						<ActionIcon aria-label={t("columns")} size="lg">
							<IconColumns3 size={18} aria-hidden />
						</ActionIcon>
					</Tooltip>
				</Menu.Target>
				<Menu.Dropdown>
					<Stack gap="xs" p="xs">
						{columns
							.filter(({ header }) => header)
							.map(({ key, header }, place) => (
								<Checkbox
									key={key}
									label={header}
									checked={shown.some((column) => column.key === key)}
									disabled={place === 0}
									onChange={() => toggle(key)}
								/>
							))}
					</Stack>
				</Menu.Dropdown>
			</Menu>
			<Tooltip label={t("export")}>
				<ActionIcon aria-label={t("export")} size="lg" onClick={save} loading={progress !== undefined}>
					<IconTableExport size={18} aria-hidden />
				</ActionIcon>
			</Tooltip>
		</>
	);
}
