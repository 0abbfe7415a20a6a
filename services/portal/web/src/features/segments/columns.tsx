import { Anchor, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { paths } from "~/lib/paths";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import type { SegmentRow } from "./queries";
import { texts } from "./texts";

const MOST_SHOWN = 2;

export function useSegmentColumns(): Column<SegmentRow>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const { language } = useLanguage();
	return useMemo(
		() => [
			{
				key: "title",
				header: t("title"),
				value: ({ title }) => title,
				cell: ({ id, title }) => (
					<Anchor component={Link} to={paths.segmentOf(id)} size="sm" fw={500}>
						<bdi>{title}</bdi>
					</Anchor>
				),
			},
			{
				key: "sentence",
				header: t("sentence"),
				value: ({ sentence }) => sentence?.[language],
				cell: ({ sentence }) => (
					<Text size="sm" lineClamp={2} maw="32rem">
						{sentence?.[language] ?? "–"}
					</Text>
				),
			},
			{
				key: "campaigns",
				header: t("usedBy"),
				value: ({ campaigns }) => campaigns.map(({ reference }) => reference).join(" "),
				cell: ({ campaigns }) => <UsedBy campaigns={campaigns} />,
			},
			{
				key: "version",
				header: t("version"),
				isFigure: true,
				value: ({ version }) => version,
				cell: ({ version }) => format.number(version),
			},
			{
				key: "changed",
				header: t("changed"),
				value: ({ updated_at }) => updated_at,
				cell: ({ updated_at }) => <span className="figures">{format.instant(updated_at)}</span>,
			},
			{
				key: "by",
				header: t("createdBy"),
				value: ({ created_by }) => created_by.name,
				cell: ({ created_by }) => <bdi>{created_by.name ?? "–"}</bdi>,
			},
		],
		[t, format, language],
	);
}

function UsedBy({ campaigns }: Pick<SegmentRow, "campaigns">) {
	const t = useTexts(texts);
	if (campaigns.length === 0) {
		return "–";
	}
	const hidden = campaigns.length - MOST_SHOWN;
	return (
		<Group gap="xs">
			{campaigns.slice(0, MOST_SHOWN).map(({ id, reference, title }) => (
				<Anchor key={id} component={Link} to={paths.campaignOf(id)} size="sm" title={title} className="figures">
					{reference}
				</Anchor>
			))}
			{hidden > 0 && (
				<Text size="sm" c="dimmed">
					{t("andMore", { count: hidden })}
				</Text>
			)}
		</Group>
	);
}
