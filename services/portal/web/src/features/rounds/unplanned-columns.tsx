import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { useDoorWords } from "~/ui/door-words";
import { unplannedTexts } from "./unplanned-texts";

type Door = Schemas["UnplannedOut"];

export function useUnplannedColumns(action?: (door: Door) => ReactNode): Column<Door>[] {
	const t = useTexts(unplannedTexts);
	const { language } = useLanguage();
	const { address } = useDoorWords();
	const position = (door: Door) => (door.position ? t("known") : t("notKnown"));
	return [
		{
			key: "account",
			header: t("account"),
			cell: ({ account_id, account_reference }) => (
				<Anchor component={Link} to={paths.accountOf(account_id)} inherit>
					<bdi>{account_reference}</bdi>
				</Anchor>
			),
			value: ({ account_reference }) => account_reference,
		},
		{
			key: "address",
			header: t("address"),
			cell: (door) => <bdi>{address(door.address)}</bdi>,
			value: (door) => address(door.address),
		},
		{
			key: "reason",
			header: t("reason"),
			cell: ({ text }) => text[language],
			value: ({ text }) => text[language],
		},
		{ key: "position", header: t("position"), cell: position, value: position },
		...(action ? [{ key: "add", header: t("add"), cell: action }] : []),
	];
}
