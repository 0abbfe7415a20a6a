import { Anchor, Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { texts as shared } from "../texts";
import { texts } from "./texts";

type Run = Schemas["PrintRunOut"];

const TONES: Record<Run["state"], string> = {
	requested: "gray",
	rendering: "blue",
	printed: "green",
	cancelled: "gray",
};

export function useRunColumns(): Column<Run>[] {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const format = useFormat();
	const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
	return [
		{
			key: "reference",
			header: t("run"),
			cell: ({ id, reference }) => (
				<Anchor component={Link} to={paths.printRunOf(id)} inherit>
					<bdi>{reference}</bdi>
				</Anchor>
			),
			value: ({ reference }) => reference,
		},
		{
			key: "state",
			header: s("state"),
			cell: ({ state }) => <Badge color={TONES[state]}>{t(state)}</Badge>,
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
			cell: ({ requested_by }) => <bdi>{nameOf(requested_by)}</bdi>,
			value: ({ requested_by }) => nameOf(requested_by),
		},
		{
			key: "requestedAt",
			header: t("requestedAt"),
			cell: ({ requested_at }) => format.instant(requested_at),
			value: ({ requested_at }) => requested_at,
		},
	];
}

function nameOf(actor: Schemas["Actor"]): string {
	return actor.kind === "system" ? actor.part : actor.name;
}
