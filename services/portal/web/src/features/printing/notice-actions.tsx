import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { ReasonedButton } from "~/ui/reasoned-button";
import { noticeTexts } from "./notice-texts";
import { type Notice, recallNotice, reprintNotice } from "./queries";
import { texts } from "./texts";

/** Prints a notice again or takes it back, as far as its status allows (`Status` in the service). */
export function NoticeActions({ notice }: { notice: Notice }) {
	const t = useTexts(noticeTexts);
	const s = useTexts(texts);
	const may = useHasRole("planner", "supervisor");
	const [asked, setAsked] = useState<"reprint" | "recall">();
	const notAllowed = !may && s("mayPrint");
	const isOut = notice.status === "printed";
	const close = () => setAsked(undefined);
	return (
		<>
			<ReasonedButton
				variant="default"
				why={notAllowed || (!isOut && t("notPrinted"))}
				onClick={() => setAsked("reprint")}
			>
				{t("reprint")}
			</ReasonedButton>
			<ReasonedButton
				variant="default"
				why={notAllowed || (!isOut && notice.status !== "allocated" && t("notRecallable"))}
				onClick={() => setAsked("recall")}
			>
				{t("recall")}
			</ReasonedButton>
			{asked === "reprint" && (
				<AskReason
					title={t("reprint")}
					about={t("reprintAbout")}
					submit={t("reprint")}
					onSend={async (reason) => {
						const { issue } = await reprintNotice(notice.id, reason);
						notifications.show({ message: t("reprinted", { issue }) });
					}}
					onClose={close}
				/>
			)}
			{asked === "recall" && (
				<AskReason
					title={t("recall")}
					about={t("recallAbout")}
					submit={t("recall")}
					isDangerous
					onSend={async (reason) => {
						await recallNotice(notice.id, reason);
						notifications.show({ message: t("recalledNow") });
					}}
					onClose={close}
				/>
			)}
		</>
	);
}
