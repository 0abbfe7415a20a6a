import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { useDoorWords } from "~/ui/door-words";
import { outcomeWords } from "~/ui/outcome-words";
import type { Visit } from "./queries";
import { ReviewBadge } from "./review-badge";
import { reviewWords, texts } from "./texts";
import { useFlagWords } from "./use-flag-words";

export function useVisitColumns(): Column<Visit>[] {
	const t = useTexts(texts);
	const outcome = useTexts(outcomeWords);
	const review = useTexts(reviewWords);
	const flag = useFlagWords();
	const format = useFormat();
	const { address, addressee } = useDoorWords();
	return [
		{
			key: "visited",
			header: t("visited"),
			cell: ({ id, visited_at }) => (
				<Anchor component={Link} to={paths.visitOf(id)} inherit>
					{format.instant(visited_at)}
				</Anchor>
			),
			value: ({ visited_at }) => visited_at,
		},
		{
			key: "technician",
			header: t("technician"),
			cell: ({ technician_name }) => <bdi>{technician_name ?? "–"}</bdi>,
			value: ({ technician_name }) => technician_name,
		},
		{
			key: "door",
			header: t("door"),
			cell: (visit) => <bdi>{address(visit.address)}</bdi>,
			value: (visit) => address(visit.address),
		},
		{
			key: "addressee",
			header: t("addressee"),
			cell: (visit) => <bdi>{addressee(visit.addressee)}</bdi>,
			value: (visit) => addressee(visit.addressee),
			isSpare: true,
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
		},
		{
			key: "notice",
			header: t("notice"),
			cell: ({ notice_id, notice_number }) => (
				<Anchor component={Link} to={paths.noticeOf(notice_id)} inherit className="figures">
					<bdi>{notice_number}</bdi>
				</Anchor>
			),
			value: ({ notice_number }) => notice_number,
			isSpare: true,
		},
		{
			key: "attempt",
			header: t("attempt"),
			cell: ({ attempt }) => attempt,
			value: ({ attempt }) => attempt,
			isFigure: true,
			isSpare: true,
		},
		{
			key: "outcome",
			header: t("outcome"),
			cell: (visit) => outcome(visit.outcome),
			value: (visit) => outcome(visit.outcome),
		},
		{
			key: "flags",
			header: t("flags"),
			cell: ({ flags }) =>
				flags.length > 0 ? (
					<Text span inherit c="var(--warn)">
						{flags.map(flag).join(" · ")}
					</Text>
				) : (
					"–"
				),
			value: ({ flags }) => flags.map(flag).join("; "),
		},
		{
			key: "review",
			header: t("review"),
			cell: ({ review_state }) => <ReviewBadge state={review_state} />,
			value: ({ review_state }) => (review_state ? review(review_state) : ""),
			width: 8,
		},
	];
}
