import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconSnowflake } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { ReasonedButton } from "~/ui/reasoned-button";
import { commands } from "./commands";
import { texts } from "./texts";

interface Props {
	campaign: Schemas["Campaign"];
	/** Why it cannot be frozen yet. */
	obstacle?: string;
}

/** Takes the audience and its figures. */
export function FreezeCampaign({ campaign, obstacle }: Props) {
	const t = useTexts(texts);
	const [isOpen, { open, close }] = useDisclosure(false);
	const send = async () => {
		const frozen = await commands.freeze(campaign);
		notifications.show({ message: t("frozen", { count: frozen.audience }) });
	};
	const word = t(campaign.frozen ? "freezeAgain" : "freeze");
	return (
		<>
			<ReasonedButton
				why={obstacle}
				variant={campaign.frozen ? "default" : "filled"}
				leftSection={<IconSnowflake size={16} aria-hidden />}
				onClick={open}
			>
				{word}
			</ReasonedButton>
			{isOpen && <Confirm title={word} about={t("freezeAbout")} submit={word} onSend={send} onClose={close} />}
		</>
	);
}
