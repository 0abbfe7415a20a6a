import { Anchor, Badge, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import type { RequestRow } from "./queries";
import { StateBadge } from "./state-badge";
import { texts } from "./texts";

export function useRequestColumns(): Column<RequestRow>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const stageOf = ({ stage, stages, stages_approved }: RequestRow) =>
		stage ? t("stageOf", { name: stage.name, done: stages_approved, all: stages }) : "–";
	return [
		{
			key: "subject",
			header: t("subject"),
			cell: ({ id, subject, by_delegation }) => (
				<Group gap="xs">
					<Anchor component={Link} to={paths.approvalOf(id)} inherit fw={600}>
						<bdi>{subject.title}</bdi>
					</Anchor>
					{by_delegation && <Badge color="gray">{t("byDelegation")}</Badge>}
				</Group>
			),
			value: ({ subject }) => subject.title,
		},
		{
			key: "kind",
			header: t("kind"),
			cell: ({ subject }) => (subject.kind === "campaign" ? t("campaign") : t("list")),
			value: ({ subject }) => subject.kind,
			isSpare: true,
		},
		{
			key: "amounts",
			header: t("amounts"),
			cell: ({ amounts }) => <Amounts values={amounts} />,
			value: ({ amounts }) => amounts.map(({ amount, currency }) => `${currency} ${amount}`).join("; "),
			isFigure: true,
		},
		{
			key: "requester",
			header: t("requester"),
			cell: ({ requester_name }) => <bdi>{requester_name ?? "–"}</bdi>,
			value: ({ requester_name }) => requester_name,
		},
		{
			key: "opened",
			header: t("age"),
			cell: ({ opened_at }) => <span title={format.instant(opened_at)}>{format.since(opened_at)}</span>,
			value: ({ opened_at }) => opened_at,
		},
		{ key: "stage", header: t("stage"), cell: (row) => <bdi>{stageOf(row)}</bdi>, value: stageOf },
		{
			key: "due",
			header: t("due"),
			cell: ({ stage }) =>
				stage?.due_at ? (
					<Text inherit c={stage.overdue ? "var(--bad)" : undefined} fw={stage.overdue ? 600 : undefined}>
						{stage.overdue ? t("overdue") : format.instant(stage.due_at)}
					</Text>
				) : (
					"–"
				),
			value: ({ stage }) => stage?.due_at,
		},
		{
			key: "state",
			header: t("state"),
			cell: ({ state }) => <StateBadge state={state} />,
			value: ({ state }) => state,
		},
	];
}
