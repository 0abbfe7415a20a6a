import { Anchor, Paper } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { useDoorWords } from "~/ui/door-words";
import { Facts } from "~/ui/facts";
import { outcomeWords } from "~/ui/outcome-words";
import { useDistance } from "~/ui/use-distance";
import type { VisitDetail } from "./queries";
import { texts } from "./texts";

export function VisitFacts({ visit }: { visit: VisitDetail }) {
	const t = useTexts(texts);
	const outcome = useTexts(outcomeWords);
	const { addressee } = useDoorWords();
	const format = useFormat();
	const distance = useDistance();
	const link = (to: string, words: string) => (
		<Anchor component={Link} to={to} inherit>
			<bdi>{words}</bdi>
		</Anchor>
	);
	const { claimed_outcome, signee_name, signee_relation, note, fix, app_version } = visit;
	const known = (label: string, value: string | null | undefined) =>
		value ? [{ label, value: <bdi>{value}</bdi> }] : [];
	return (
		<Paper p="md" bg="var(--surface)">
			<Facts
				cols={2}
				facts={[
					{ label: t("technician"), value: <bdi>{visit.technician_name ?? visit.technician}</bdi> },
					{ label: t("addressee"), value: <bdi>{addressee(visit.addressee)}</bdi> },
					{ label: t("account"), value: link(paths.accountOf(visit.account_id), visit.account_reference ?? "–") },
					{ label: t("notice"), value: link(paths.noticeOf(visit.notice_id), visit.notice_number) },
					{ label: t("round"), value: link(paths.roundOf(visit.round_id), t("openRound")) },
					{ label: t("attempt"), value: visit.attempt },
					...known(t("claimed"), claimed_outcome && outcome(claimed_outcome)),
					...known(t("signee"), signee_name),
					...known(t("relation"), signee_relation),
					...known(t("note"), note),
					{ label: t("visited"), value: format.instant(visit.visited_at) },
					{ label: t("phoneClock"), value: format.instant(visit.device_time) },
					{ label: t("received"), value: format.instant(visit.received_at) },
					...known(t("accuracy"), fix?.accuracy_m ? distance(fix.accuracy_m) : undefined),
					...known(t("app"), app_version),
				]}
			/>
		</Paper>
	);
}
