import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { wholeRows } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useCodeWords, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { outcomeWords } from "~/ui/outcome-words";
import { texts as shared } from "../texts";
import type { Mark } from "./marks";
import { texts } from "./texts";

interface Props {
	marks: Mark[];
	names: Map<string, string>;
}

/** The doors of the map as a list: for screen readers, and to find one. */
export function DoorList({ marks, names }: Props) {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const outcome = useCodeWords(outcomeWords);
	const columns: Column<Mark>[] = [
		{
			key: "account",
			header: s("account"),
			cell: (mark) => (
				<Anchor component={Link} to={paths.accountOf(mark.account_id)} inherit>
					<bdi>{names.get(mark.member_id) ?? "…"}</bdi>
				</Anchor>
			),
			value: (mark) => names.get(mark.member_id),
		},
		{
			key: "state",
			header: s("state"),
			cell: (mark) => (mark.outcome ? outcome(mark.outcome) : t(mark.state)),
			value: (mark) => (mark.outcome ? outcome(mark.outcome) : t(mark.state)),
		},
		{
			key: "round",
			header: t("round"),
			cell: ({ round_id, member_id }) =>
				round_id && (
					<Anchor
						component={Link}
						to={paths.roundOf(round_id)}
						inherit
						aria-label={`${t("openRound")}: ${names.get(member_id) ?? ""}`}
					>
						{t("round")}
					</Anchor>
				),
		},
	];
	const rows = wholeRows({ data: marks, error: undefined, isPending: false, refetch: () => undefined });
	return (
		<DataTable
			id="campaign-doors"
			label={t("doors")}
			columns={columns}
			rows={rows}
			rowKey={({ member_id }) => member_id}
			height="30rem"
		/>
	);
}
