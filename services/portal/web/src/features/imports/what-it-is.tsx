import { Badge, Group, Paper, Select, Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import type { Draft } from "./draft";
import { useLayoutWord } from "./layout-words";
import { newTexts } from "./new-texts";
import { useLayouts } from "./queries";
import { texts } from "./texts";

const KINDS: Schemas["Kind"][] = ["customers", "premises", "accounts", "documents", "receipts", "holds"];
const COLOURS = { certain: "green", likely: "tide", unsure: "yellow" };

interface Props {
	tables: Schemas["InspectedTableOut"][];
	draft: Draft;
	change: (part: Partial<Draft>) => void;
}

/** What the file seems to be, and a say in it. */
export function WhatItIs({ tables, draft, change }: Props) {
	const t = useTexts(newTexts);
	const word = useTexts(texts);
	const layoutWord = useLayoutWord();
	const { data: layouts } = useLayouts();
	const isNative = (draft.layout ?? tables[0]?.layout) === "native";
	return (
		<Paper bg="var(--surface)">
			{tables.map((table) => (
				<Group key={table.sheet ?? ""} gap="sm" mb="sm">
					{table.sheet && <Text fw={600}>{table.sheet}</Text>}
					<Text size="sm">
						{[layoutWord(table.layout), table.kind && word(table.kind)].filter(Boolean).join(" · ")}
					</Text>
					<Badge color={COLOURS[table.confidence]}>{t(table.confidence)}</Badge>
					<Text size="sm" c="dimmed" lang="en">
						{table.why}
					</Text>
				</Group>
			))}
			<Group gap="md" align="flex-end">
				<Select
					label={t("layout")}
					placeholder={t("detect")}
					data={layouts?.items.map(({ code }) => ({ value: code, label: layoutWord(code) })) ?? []}
					value={draft.layout ?? null}
					onChange={(layout) => change({ layout: layout ?? undefined, kind: undefined, mapping: undefined })}
					clearable
					w={280}
				/>
				{isNative && tables.length === 1 && (
					<Select
						label={t("kind")}
						placeholder={t("detect")}
						data={KINDS.map((value) => ({ value, label: word(value) }))}
						value={draft.kind ?? null}
						onChange={(kind) => change({ kind: kind ?? undefined, mapping: undefined })}
						clearable
						w={200}
					/>
				)}
			</Group>
		</Paper>
	);
}
