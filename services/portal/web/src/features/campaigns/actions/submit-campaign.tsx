import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconSend } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { ReasonedButton } from "~/ui/reasoned-button";
import { commands } from "./commands";
import { texts } from "./texts";

interface Props {
	campaign: Schemas["Campaign"];
	/** Why it cannot be submitted yet, beside what the campaign itself tells. */
	obstacle?: string;
}

/** Hands the frozen audience over for approval. */
export function SubmitCampaign({ campaign, obstacle }: Props) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const [isOpen, { open, close }] = useDisclosure(false);
	const why = obstacle ?? (!campaign.frozen ? t("freezeFirst") : campaign.frozen.targets === 0 && t("nobodyLeft"));
	const send = async () => {
		await commands.submit(campaign);
		notifications.show({ message: t("submitted") });
		navigate({ to: paths.campaignOf(campaign.id) });
	};
	return (
		<>
			<ReasonedButton why={why} leftSection={<IconSend size={16} aria-hidden />} onClick={open}>
				{t("submit")}
			</ReasonedButton>
			{isOpen && (
				<Confirm title={t("submit")} about={t("submitAbout")} submit={t("submit")} onSend={send} onClose={close} />
			)}
		</>
	);
}
