import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconArrowBackUp, IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { type Run, recallMany } from "./queries";
import { texts } from "./texts";

/** Takes back everything that is not served: of this run, or of its whole campaign. */
export function RecallMany({ run }: { run: Run }) {
	const t = useTexts(texts);
	const mayRecall = useHasRole("planner", "supervisor");
	const [asked, setAsked] = useState<"run" | "campaign">();
	if (!mayRecall) {
		return null;
	}
	const title = asked === "campaign" ? t("recallCampaign") : t("recallRun");
	const recall = async (reason: string) => {
		const which = asked === "campaign" ? { campaign_id: run.campaign_id } : { print_run_id: run.id };
		const { recalled, withdrawn, stops } = await recallMany({ ...which, reason });
		notifications.show({ message: t("recalledMany", { recalled, withdrawn, stops }) });
	};
	return (
		<>
			<Menu position="bottom-end">
				<Menu.Target>
					<ActionIcon variant="default" size="input-sm" aria-label={t("more")}>
						<IconDots size={16} aria-hidden />
					</ActionIcon>
				</Menu.Target>
				<Menu.Dropdown>
					<Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setAsked("run")}>
						{t("recallRun")}
					</Menu.Item>
					<Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setAsked("campaign")}>
						{t("recallCampaign")}
					</Menu.Item>
				</Menu.Dropdown>
			</Menu>
			{asked && (
				<AskReason
					title={title}
					about={t("recallManyAbout")}
					submit={title}
					isDangerous
					onSend={recall}
					onClose={() => setAsked(undefined)}
				/>
			)}
		</>
	);
}
