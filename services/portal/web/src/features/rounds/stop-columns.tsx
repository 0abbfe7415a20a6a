import { ActionIcon, Anchor, Checkbox, Group, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useCodeWords, useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { useDoorWords } from "~/ui/door-words";
import { outcomeWords } from "~/ui/outcome-words";
import { ToneDot } from "~/ui/tone-dot";
import type { Stop } from "./queries";
import { roundTexts } from "./round-texts";
import { doorTone, doorWords } from "./round-words";

/** How stops are chosen and put into another order; left out: they cannot be. */
export interface Handling {
	chosen: string[];
	toggle: (id: string) => void;
	open: string[];
	isBusy: boolean;
	swap: (id: string, by: 1 | -1) => void;
}

export function useStopColumns(handling: Handling | undefined): Column<Stop>[] {
	const t = useTexts(roundTexts);
	const door = useTexts(doorWords);
	const outcome = useCodeWords(outcomeWords);
	const { address, addressee } = useDoorWords();
	const format = useFormat();
	const stateOf = (stop: Stop) => (stop.outcome ? outcome(stop.outcome) : door(doorTone(stop)));
	const columns: Column<Stop>[] = [
		{
			key: "place",
			header: t("place"),
			cell: ({ sequence }) => sequence,
			value: ({ sequence }) => sequence,
			isFigure: true,
		},
		{
			key: "address",
			header: t("address"),
			cell: (stop) => <bdi>{address(stop.address)}</bdi>,
			value: (stop) => address(stop.address),
		},
		{
			key: "addressee",
			header: t("addressee"),
			cell: (stop) => <bdi>{addressee(stop.addressee)}</bdi>,
			value: (stop) => addressee(stop.addressee),
		},
		{
			key: "account",
			header: t("account"),
			cell: ({ account_id, account_reference }) => (
				<Anchor component={Link} to={paths.accountOf(account_id)} inherit>
					<bdi>{account_reference ?? "–"}</bdi>
				</Anchor>
			),
			value: ({ account_reference }) => account_reference,
			isSpare: true,
		},
		{
			key: "state",
			header: t("state"),
			cell: (stop) => (
				<Text span inherit title={stop.reason ?? undefined}>
					<ToneDot tone={doorTone(stop)} />
					{stateOf(stop)}
				</Text>
			),
			value: stateOf,
		},
		{
			key: "expected",
			header: t("expected"),
			cell: ({ expected_at }) => expected_at ?? "–",
			value: ({ expected_at }) => expected_at,
			isFigure: true,
		},
		{
			key: "visited",
			header: t("visited"),
			cell: ({ visited_at }) =>
				visited_at ? <span title={format.instant(visited_at)}>{format.time(visited_at)}</span> : "–",
			value: ({ visited_at }) => visited_at,
			isFigure: true,
		},
		{
			key: "attempt",
			header: t("attempt"),
			cell: ({ attempt }) => attempt,
			value: ({ attempt }) => attempt,
			isFigure: true,
		},
		{
			key: "notice",
			header: t("notice"),
			cell: ({ notice }) =>
				notice ? (
					<>
						<Anchor component={Link} to={paths.noticeOf(notice.id)} inherit>
							<bdi className="figures">{notice.number}</bdi>
						</Anchor>
						{!notice.printed && (
							<Text span size="xs" c="dimmed">
								{" "}
								{t("notPrinted")}
							</Text>
						)}
					</>
				) : (
					t("notPrinted")
				),
			value: ({ notice }) => notice?.number,
		},
		{
			key: "note",
			header: t("note"),
			cell: ({ note }) => (note ? <bdi>{note}</bdi> : "–"),
			value: ({ note }) => note,
			isSpare: true,
		},
	];
	return handling ? [...withChoice(handling), ...columns, inOrder(handling)] : columns;

	function withChoice({ chosen, toggle, open }: Handling): Column<Stop>[] {
		return [
			{
				key: "choose",
				header: t("choose"),
				cell: ({ id, sequence }) =>
					open.includes(id) && (
						<Checkbox
							size="xs"
							aria-label={t("chooseStop", { number: sequence })}
							checked={chosen.includes(id)}
							onChange={() => toggle(id)}
						/>
					),
			},
		];
	}

	function inOrder({ open, isBusy, swap }: Handling): Column<Stop> {
		return {
			key: "order",
			header: t("order"),
			cell: ({ id, sequence }) =>
				open.includes(id) && (
					<Group gap={4} wrap="nowrap">
						<ActionIcon
							size="sm"
							aria-label={t("earlier", { number: sequence })}
							disabled={isBusy || open[0] === id}
							onClick={() => swap(id, -1)}
						>
							<IconArrowUp size={14} aria-hidden />
						</ActionIcon>
						<ActionIcon
							size="sm"
							aria-label={t("later", { number: sequence })}
							disabled={isBusy || open.at(-1) === id}
							onClick={() => swap(id, 1)}
						>
							<IconArrowDown size={14} aria-hidden />
						</ActionIcon>
					</Group>
				),
		};
	}
}
