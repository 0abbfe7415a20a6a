import { ActionIcon, Badge, Button, Text } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { api } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { PolicyForm } from "./policy-form";
import { texts } from "./texts";
import type { Policy } from "./values";

export default function PoliciesPage() {
	const t = useTexts(texts);
	const policies = api.useInfiniteQuery(
		"get",
		"/api/approvals/v1/policies",
		{ params: { query: { limit: 100 } } },
		paged,
	);
	const [open, setOpen] = useState<Policy | "new">();
	const columns = useColumns(setOpen);
	const add = (
		<Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen("new")}>
			{t("add")}
		</Button>
	);
	return (
		<Page title={t("policies")} about={t("about")} actions={add}>
			<DataTable
				id="policies"
				label={t("policies")}
				columns={columns}
				rows={rowsOf(policies)}
				rowKey={({ id }) => id}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
			/>
			{open && <PolicyForm policy={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />}
		</Page>
	);
}

function useColumns(onChange: (policy: Policy) => void): Column<Policy>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const rangeOf = ({ lower, upper, currency }: Policy) => {
		const amount = (value: string) => format.amount({ amount: value, currency });
		if (lower && upper) {
			return t("between", { lower: amount(lower), upper: amount(upper) });
		}
		return lower
			? t("above", { amount: amount(lower) })
			: upper
				? t("upTo", { amount: amount(upper) })
				: t("everyAmount");
	};
	const validOf = ({ valid_from, valid_to }: Policy) =>
		valid_to
			? t("span", { from: format.day(valid_from), to: format.day(valid_to) })
			: t("forGood", { day: format.day(valid_from) });
	const actionOf = ({ action }: Policy) =>
		action.startsWith("campaign") ? t("campaign") : action.startsWith("defaulter") ? t("list") : action;
	const stagesOf = ({ stages }: Policy) => stages.map(({ name }) => name).join(" → ");
	return [
		{
			key: "name",
			header: t("name"),
			cell: ({ name }) => (
				<Text inherit fw={600} component="bdi">
					{name}
				</Text>
			),
			value: ({ name }) => name,
		},
		{ key: "action", header: t("action"), cell: actionOf, value: actionOf },
		{
			key: "currency",
			header: t("currency"),
			cell: ({ currency }) => (currency === "*" ? t("any") : currency),
			value: ({ currency }) => currency,
		},
		{ key: "range", header: t("range"), cell: rangeOf, value: rangeOf },
		{ key: "stages", header: t("stages"), cell: (policy) => <bdi>{stagesOf(policy)}</bdi>, value: stagesOf },
		{
			key: "priority",
			header: t("priority"),
			cell: ({ priority }) => priority,
			value: (p) => p.priority,
			isFigure: true,
		},
		{ key: "valid", header: t("valid"), cell: validOf, value: validOf, isSpare: true },
		{
			key: "state",
			header: t("state"),
			cell: ({ active }) => <Badge color={active ? "green" : "gray"}>{active ? t("active") : t("inactive")}</Badge>,
			value: ({ active }) => (active ? "active" : "inactive"),
		},
		{
			key: "change",
			header: "",
			cell: (policy) => (
				<ActionIcon aria-label={t("change", { name: policy.name })} onClick={() => onChange(policy)}>
					<IconPencil size={16} aria-hidden />
				</ActionIcon>
			),
			width: 3,
		},
	];
}
