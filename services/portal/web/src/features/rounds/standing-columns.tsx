import { Anchor, Group, Progress, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { useDistance } from "~/ui/use-distance";
import type { Standing } from "./queries";
import { RoundStateBadge } from "./round-state";
import { roundStateWords } from "./round-words";
import { texts } from "./texts";

export function useStandingColumns(): Column<Standing>[] {
	const t = useTexts(texts);
	const state = useTexts(roundStateWords);
	const format = useFormat();
	const distance = useDistance();
	const late = ({ minutes_late }: Standing) => minutes_late ?? 0;
	return [
		{
			key: "technician",
			header: t("technician"),
			cell: ({ id, technician_name, technician }) => (
				<Anchor component={Link} to={paths.roundOf(id)} inherit>
					<bdi>{technician_name ?? technician}</bdi>
				</Anchor>
			),
			value: ({ technician_name }) => technician_name,
		},
		{
			key: "round",
			header: t("round"),
			cell: ({ campaign_reference, number }) => (
				<Text span inherit style={{ whiteSpace: "nowrap" }}>
					{t("numbered", { campaign: campaign_reference ?? "–", number })}
				</Text>
			),
			value: ({ campaign_reference, number }) => `${campaign_reference} ${number}`,
		},
		{
			key: "state",
			header: t("state"),
			cell: (round) => <RoundStateBadge state={round.state} />,
			width: 8,
			value: (round) => state(round.state),
		},
		{
			key: "progress",
			header: t("progress"),
			cell: ({ done, doors, technician_name }) => (
				<Group gap="xs" wrap="nowrap" justify="flex-end">
					<Progress
						value={doors ? (done / doors) * 100 : 0}
						w={72}
						color={done === doors ? "green" : undefined}
						aria-label={`${t("progress")}: ${technician_name ?? ""}`}
					/>
					<Text span inherit className="figures">
						{t("progressOf", { done, doors })}
					</Text>
				</Group>
			),
			value: ({ done }) => done,
			isFigure: true,
		},
		figure("delivered", ({ delivered }) => delivered),
		figure("failed", ({ failed }) => failed),
		{ ...figure("takenOff", ({ taken_off }) => taken_off), isSpare: true },
		{
			key: "next",
			header: t("next"),
			cell: ({ next_at }) => next_at ?? "–",
			value: ({ next_at }) => next_at,
			isFigure: true,
		},
		{
			key: "late",
			header: t("late"),
			cell: (round) =>
				late(round) > 0 ? (
					<Text inherit fw={600} c="var(--warn)">
						{t("minutesLate", { count: late(round) })}
					</Text>
				) : round.next_at ? (
					t("onTime")
				) : (
					"–"
				),
			value: late,
		},
		{
			key: "seen",
			header: t("seen"),
			cell: ({ last_seen_at }) =>
				last_seen_at ? <span title={format.instant(last_seen_at)}>{format.since(last_seen_at)}</span> : t("notSeen"),
			value: ({ last_seen_at }) => last_seen_at,
		},
		{
			key: "doubts",
			header: t("doubts"),
			cell: ({ doubts, day, technician }) =>
				doubts > 0 ? (
					<Anchor
						component={Link}
						to={paths.visits()}
						search={{ day, technician, review: "has_issues" } as never}
						inherit
						className="figures"
						aria-label={t("doubtsOf", { count: doubts })}
					>
						{format.number(doubts)}
					</Anchor>
				) : (
					"–"
				),
			value: ({ doubts }) => doubts,
			isFigure: true,
		},
		{
			key: "length",
			header: t("length"),
			cell: ({ metres }) => distance(metres),
			value: ({ metres }) => metres,
			isFigure: true,
			isSpare: true,
		},
		{
			key: "back",
			header: t("back"),
			cell: ({ back_at }) => back_at,
			value: ({ back_at }) => back_at,
			isFigure: true,
			isSpare: true,
		},
	];

	function figure(key: "delivered" | "failed" | "takenOff", value: (round: Standing) => number): Column<Standing> {
		return { key, header: t(key), cell: (round) => format.number(value(round)), value, isFigure: true };
	}
}
