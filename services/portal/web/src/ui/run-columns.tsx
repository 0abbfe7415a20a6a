import { Anchor, Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "./actor-name";
import type { Column } from "./data-table/column";
import { runWords } from "./run-words";

export type Run = Schemas["PrintRunOut"];

const TONES: Record<Run["state"], string> = {
	requested: "gray",
	rendering: "blue",
	printed: "green",
	cancelled: "gray",
};

export function RunStateBadge({ state }: Pick<Run, "state">) {
	const t = useTexts(runWords);
	return <Badge color={TONES[state]}>{t(state)}</Badge>;
}

/** The columns of a table of print runs; `isOfOne` where all are of one campaign. */
export function useRunColumns({ isOfOne = false } = {}): Column<Run>[] {
	const t = useTexts(runWords);
	const format = useFormat();
	const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
	const campaign: Column<Run> = {
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
			header: t("run"),
			cell: ({ id, reference }) => (
				<Anchor component={Link} to={paths.printRunOf(id)} inherit style={{ whiteSpace: "nowrap" }}>
					<bdi>{reference}</bdi>
				</Anchor>
			),
			value: ({ reference }) => reference,
		},
		...(isOfOne ? [] : [campaign]),
		{
			key: "state",
			header: t("state"),
			cell: ({ state }) => <RunStateBadge state={state} />,
			value: ({ state }) => t(state),
		},
		{
			key: "template",
			header: t("template"),
			cell: ({ template, template_version }) => t("version", { template, version: template_version }),
			value: ({ template }) => template,
		},
		{
			key: "pieces",
			header: t("pieces"),
			cell: ({ progress }) => t("piecesOf", { done: progress.pieces_done, all: progress.pieces }),
			value: ({ progress }) => progress.pieces_done,
			isFigure: true,
		},
		{
			key: "pages",
			header: t("pages"),
			cell: ({ progress }) => format.number(progress.pages),
			value: ({ progress }) => progress.pages,
			isFigure: true,
		},
		{
			key: "leftOut",
			header: t("leftOut"),
			cell: ({ skipped }) => format.number(sum(skipped)),
			value: ({ skipped }) => sum(skipped),
			isFigure: true,
		},
		{
			key: "printedOn",
			header: t("printedOn"),
			cell: ({ printed_on }) => format.day(printed_on),
			value: ({ printed_on }) => printed_on,
		},
		{
			key: "requestedBy",
			header: t("requestedBy"),
			cell: ({ requested_by }) => <bdi>{actorName(requested_by)}</bdi>,
			value: ({ requested_by }) => actorName(requested_by),
		},
		{
			key: "requestedAt",
			header: t("requestedAt"),
			cell: ({ requested_at }) => format.instant(requested_at),
			value: ({ requested_at }) => requested_at,
		},
	];
}
