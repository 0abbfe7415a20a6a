import { Button, type ButtonProps } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconSnowflake } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { commands } from "./commands";
import { texts } from "./texts";

interface Props extends ButtonProps {
	campaign: Schemas["Campaign"];
}

/** Takes the audience and its figures. */
export function FreezeCampaign({ campaign, ...button }: Props) {
	const t = useTexts(texts);
	const [isOpen, { open, close }] = useDisclosure(false);
	const send = async () => {
		const frozen = await commands.freeze(campaign);
		notifications.show({ message: t("frozen", { count: frozen.audience }) });
	};
	const word = t(campaign.frozen ? "freezeAgain" : "freeze");
	return (
		<>
			<Button
				variant={campaign.frozen ? "default" : "filled"}
				leftSection={<IconSnowflake size={16} aria-hidden />}
				onClick={open}
				{...button}
			>
				{word}
			</Button>
			{isOpen && <Confirm title={word} about={t("freezeAbout")} submit={word} onSend={send} onClose={close} />}
		</>
	);
}
