import { Button, type ButtonProps } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { commands } from "./commands";
import { texts } from "./texts";

interface Props extends ButtonProps {
	campaign: Schemas["Campaign"];
}

/** Calls a campaign off, with the reason. */
export function CancelCampaign({ campaign, ...button }: Props) {
	const t = useTexts(texts);
	const [isOpen, { open, close }] = useDisclosure(false);
	const send = async (reason: string) => {
		await commands.cancel(campaign, reason);
		notifications.show({ message: t("cancelled") });
	};
	return (
		<>
			<Button variant="subtle" color="red" onClick={open} {...button}>
				{t("cancel")}
			</Button>
			{isOpen && (
				<AskReason
					title={t("cancel")}
					about={t("cancelAbout")}
					submit={t("cancel")}
					isDangerous
					onSend={send}
					onClose={close}
				/>
			)}
		</>
	);
}
