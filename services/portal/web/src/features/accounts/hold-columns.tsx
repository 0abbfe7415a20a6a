import { Badge, Button } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { HoldBadge } from "./hold-badge";
import { holdTexts } from "./hold-texts";

type Hold = Schemas["HoldOut"];

/** Where a hold stands at a day. */
function stateOf(hold: Hold, day: string): "released" | "ended" | "toCome" | "active" {
	if (hold.released_on) {
		return "released";
	}
	return hold.until && hold.until < day ? "ended" : hold.from > day ? "toCome" : "active";
}

export function useHoldColumns(onRelease: ((hold: Hold) => void) | undefined): Column<Hold>[] {
	const t = useTexts(holdTexts);
	const format = useFormat();
	const today = new Date().toLocaleDateString("sv-SE");
	const columns: Column<Hold>[] = [
		{ key: "kind", header: t("kind"), value: (row) => t(row.kind), cell: (row) => <HoldBadge kind={row.kind} /> },
		{
			key: "state",
			header: t("state"),
			value: (row) => stateOf(row, today),
			cell: (row) => {
				const state = stateOf(row, today);
				const day = row.released_on ? format.day(row.released_on) : "";
				return <Badge color={state === "active" ? "tide" : "gray"}>{t(state, { day })}</Badge>;
			},
		},
		{
			key: "what",
			header: t("what"),
			value: (row) => row.document_reference,
			cell: (row) => (row.document_reference ? <bdi>{row.document_reference}</bdi> : t("wholeAccount")),
		},
		{
			key: "amount",
			header: t("amount"),
			isFigure: true,
			value: (row) => row.amount?.amount,
			cell: (row) => (row.amount ? <Amount value={row.amount} /> : t("all")),
		},
		{ key: "reason", header: t("reason"), value: (row) => row.reason, cell: (row) => row.reason ?? "–" },
		{ key: "from", header: t("from"), value: (row) => row.from, cell: (row) => format.day(row.from) },
		{
			key: "until",
			header: t("until"),
			value: (row) => row.until,
			cell: (row) => (row.until ? format.day(row.until) : t("openEnded")),
		},
	];
	if (onRelease) {
		columns.push({
			key: "release",
			header: t("release"),
			cell: (row) =>
				stateOf(row, today) !== "released" &&
				stateOf(row, today) !== "ended" && (
					<Button variant="subtle" size="compact-sm" onClick={() => onRelease(row)}>
						{t("release")}
					</Button>
				),
		});
	}
	return columns;
}
