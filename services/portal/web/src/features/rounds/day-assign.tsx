import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { ReasonedButton } from "~/ui/reasoned-button";
import { assignDay } from "./commands";
import type { Standing } from "./queries";
import { texts } from "./texts";

interface Props {
	day: string;
	rounds: Standing[];
	why: string | false;
}

/** Gives all drafts of the day to their technicians; there is nothing to see when there are none. */
export function DayAssign({ day, rounds, why }: Props) {
	const t = useTexts(texts);
	const [isAsking, setAsking] = useState(false);
	const drafts = rounds.filter(({ state }) => state === "draft");
	if (drafts.length === 0) {
		return null;
	}
	const send = async () => {
		let count = 0;
		for (const campaign_id of new Set(drafts.map((draft) => draft.campaign_id))) {
			count += (await assignDay({ campaign_id, day })).rounds.length;
		}
		notifications.show({ message: t("assignedDay", { count }) });
	};
	return (
		<>
			<ReasonedButton variant="default" why={why} onClick={() => setAsking(true)}>
				{t("assignDay")}
			</ReasonedButton>
			{isAsking && (
				<Confirm
					title={t("assignDay")}
					about={t("assignDayAbout", { count: drafts.length })}
					submit={t("assignDay")}
					onSend={send}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}
