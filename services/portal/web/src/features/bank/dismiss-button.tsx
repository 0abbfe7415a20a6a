import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { ReasonedButton } from "~/ui/reasoned-button";
import { clarificationTexts } from "./clarification-texts";
import { dismissClarification } from "./commands";
import type { Clarification } from "./queries";
import { texts } from "./texts";

/** Decides that a payment concerns no account. */
export function DismissButton({ one }: { one: Clarification }) {
	const t = useTexts(clarificationTexts);
	const bank = useTexts(texts);
	const mayDecide = useHasRole("planner", "finance");
	const [isAsked, setAsked] = useState(false);
	const dismiss = async (reason: string) => {
		await dismissClarification(one.id, reason);
		notifications.show({ message: t("dismissed") });
	};
	return (
		<>
			<ReasonedButton variant="default" why={!mayDecide && bank("onlyBookkeepers")} onClick={() => setAsked(true)}>
				{t("dismiss")}
			</ReasonedButton>
			{isAsked && (
				<AskReason
					title={t("dismissTitle")}
					about={t("dismissAbout")}
					submit={t("dismiss")}
					isDangerous
					onSend={dismiss}
					onClose={() => setAsked(false)}
				/>
			)}
		</>
	);
}
