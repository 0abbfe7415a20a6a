import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { asProblem } from "~/api/problem";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { ReasonedButton } from "~/ui/reasoned-button";
import { reviewVisit, useWaiting, type VisitDetail } from "./queries";
import { texts } from "./texts";

/** Accepts or rejects a visit; the next one that waits is a click away. */
export function ReviewActions({ visit }: { visit: VisitDetail }) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const { direction } = useLanguage();
	const isSupervisor = useHasRole("supervisor");
	const [isRejecting, setRejecting] = useState(false);
	const next = useNext(visit.id);
	const why = (!isSupervisor && t("supervisorOnly")) || (!visit.review_state && t("nothingToReview"));
	const accept = useMutation({
		mutationFn: () => reviewVisit(visit, { state: "approved" }),
		onSuccess: () => notifications.show({ message: t("accepted") }),
		onError: (error) => {
			const { title, detail } = asProblem(error);
			notifications.show({ color: "red", title, message: detail });
		},
	});
	const Forth = direction === "rtl" ? IconArrowLeft : IconArrowRight;
	return (
		<>
			{visit.review_state !== "approved" && (
				<ReasonedButton why={why} loading={accept.isPending} onClick={() => accept.mutate()}>
					{t("accept")}
				</ReasonedButton>
			)}
			{visit.review_state !== "rejected" && (
				<ReasonedButton variant="default" why={why} onClick={() => setRejecting(true)}>
					{t("reject")}
				</ReasonedButton>
			)}
			{next ? (
				<Button
					variant="default"
					rightSection={<Forth size={16} aria-hidden />}
					onClick={() => navigate({ to: paths.visitOf(next) })}
				>
					{t("next")}
				</Button>
			) : (
				<ReasonedButton variant="default" why={t("noNext")} onClick={() => undefined}>
					{t("next")}
				</ReasonedButton>
			)}
			{isRejecting && (
				<AskReason
					title={t("reject")}
					about={t("rejectAbout")}
					submit={t("reject")}
					isDangerous
					onSend={async (comment) => {
						await reviewVisit(visit, { state: "rejected", comment });
						notifications.show({ message: t("rejected") });
					}}
					onClose={() => setRejecting(false)}
				/>
			)}
		</>
	);
}

/** The visit that waits after this one; after the last comes the first. */
function useNext(id: string): string | undefined {
	const ids = useWaiting().data?.items.map((visit) => visit.id) ?? [];
	const next = ids[(ids.indexOf(id) + 1) % ids.length];
	return next === id ? undefined : next;
}
