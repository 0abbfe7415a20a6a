import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { NeedList } from "./need-list";
import { MOST_COUNTED, useFieldDay, useParked, useVisitsToReview, useWaitingApprovals } from "./queries";
import { texts } from "./texts";

export function ApprovalNeeds() {
	const t = useTexts(texts);
	const format = useFormat();
	const requests = useWaitingApprovals().data?.items ?? [];
	const factsOf = ({ amounts, stage }: Schemas["RequestRow"]) => [
		...amounts.map(format.amount),
		stage?.name,
		stage?.due_at && t("dueAt", { at: format.instant(stage.due_at) }),
	];
	return (
		<NeedList
			title={t("approvals")}
			tone="act"
			to={paths.approvals()}
			needs={requests.map((request) => ({
				key: request.id,
				what: <bdi>{request.subject.title}</bdi>,
				to: paths.approvalOf(request.id),
				facts: factsOf(request),
			}))}
		/>
	);
}

export function FieldNeeds() {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const unplanned = useFieldDay().data?.unplanned ?? [];
	const visits = useVisitsToReview().data;
	const doors = unplanned.map(({ reason, doors, text }) => ({
		key: reason,
		what: t("unplanned", { count: doors }),
		to: paths.unplanned(),
		facts: [text[language]],
	}));
	const count = visits?.items.length ?? 0;
	const words = visits?.next_cursor ? t("orMore", { count: MOST_COUNTED }) : t("toReview", { count });
	const review =
		count > 0 ? [{ key: "review", what: words, to: paths.visits(), search: { review_state: "has_issues" } }] : [];
	return <NeedList title={t("inField")} tone="warn" needs={[...doors, ...review]} />;
}

export function ParkedNeeds() {
	const t = useTexts(texts);
	const parked = useParked();
	return (
		<NeedList
			title={t("parked")}
			tone="bad"
			count={parked.reduce((sum, { count }) => sum + count, 0)}
			needs={parked.map(({ service, count }) => ({
				key: service,
				what: t("parkedIn", { service, count }),
				to: paths.admin("parked-messages"),
			}))}
		/>
	);
}
