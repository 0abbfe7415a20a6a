import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { defineTexts } from "~/lib/texts";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "./amount";
import type { Column } from "./data-table/column";
import { ListStateBadge, listStateWords } from "./list-state";

export type ListRow = Schemas["DefaulterListRow"];

const texts = defineTexts({
	list: { en: "List", ar: "القائمة" },
	regulator: { en: "Regulator", ar: "الجهة التنظيمية" },
	campaign: { en: "Campaign", ar: "الحملة" },
	state: { en: "State", ar: "الحالة" },
	debtors: { en: "Debtors", ar: "المدينون" },
	totals: { en: "Frozen debt", ar: "الدين المجمّد" },
	filed: { en: "Filed", ar: "تاريخ التقديم" },
	acknowledged: { en: "Acknowledged", ar: "تاريخ الإقرار بالاستلام" },
	made: { en: "Made", ar: "تاريخ الإعداد" },
});

/** The columns of a table of defaulter lists; `isOfOne` where all are of one campaign. */
export function useListColumns({ isOfOne = false } = {}): Column<ListRow>[] {
	const t = useTexts(texts);
	const state = useTexts(listStateWords);
	const format = useFormat();
	const day = (at: string | null | undefined) => (at ? format.instant(at) : "–");
	const campaign: Column<ListRow> = {
		key: "campaign",
		header: t("campaign"),
		cell: ({ campaign_id, campaign_reference, campaign_title }) => (
			<>
				<Anchor component={Link} to={paths.campaignOf(campaign_id)} inherit>
					<bdi>{campaign_reference}</bdi>
				</Anchor>{" "}
				<bdi>{campaign_title}</bdi>
			</>
		),
		value: ({ campaign_reference }) => campaign_reference,
	};
	return [
		{
			key: "reference",
			header: t("list"),
			cell: ({ id, reference }) => (
				<Anchor component={Link} to={paths.listOf(id)} inherit>
					<bdi>{reference}</bdi>
				</Anchor>
			),
			value: ({ reference }) => reference,
		},
		{
			key: "regulator",
			header: t("regulator"),
			cell: ({ regulator }) => <bdi>{regulator}</bdi>,
			value: ({ regulator }) => regulator,
		},
		...(isOfOne ? [] : [campaign]),
		{
			key: "state",
			header: t("state"),
			cell: (list) => <ListStateBadge state={list.state} />,
			value: (list) => state(list.state),
		},
		{
			key: "debtors",
			header: t("debtors"),
			cell: ({ rows }) => format.number(rows),
			value: ({ rows }) => rows,
			isFigure: true,
		},
		{
			key: "totals",
			header: t("totals"),
			cell: ({ totals }) => <Amounts values={totals} />,
			value: ({ totals }) => totals.map(format.amount).join("; "),
			isFigure: true,
		},
		{
			key: "made",
			header: t("made"),
			cell: ({ created_at }) => day(created_at),
			value: ({ created_at }) => created_at,
			isSpare: true,
		},
		{
			key: "filed",
			header: t("filed"),
			cell: ({ filed_at }) => day(filed_at),
			value: ({ filed_at }) => filed_at,
		},
		{
			key: "acknowledged",
			header: t("acknowledged"),
			cell: ({ acknowledged_at }) => day(acknowledged_at),
			value: ({ acknowledged_at }) => acknowledged_at,
		},
	];
}
