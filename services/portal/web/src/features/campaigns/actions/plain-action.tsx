import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconCheck, IconFlagCheck, IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { commands } from "./commands";
import { texts } from "./texts";

type Word = keyof typeof texts;

interface Props {
	campaign: Schemas["Campaign"];
}

interface Plain extends Props {
	verb: "pause" | "resume" | "complete" | "close";
	about: Word;
	done: Word;
	icon: ComponentType<{ size?: number; "aria-hidden"?: boolean }>;
	isFirst?: boolean;
}

/** A command that asks once and needs nothing else. */
function PlainAction({ campaign, verb, about, done, icon: Icon, isFirst }: Plain) {
	const t = useTexts(texts);
	const [isOpen, { open, close }] = useDisclosure(false);
	const send = async () => {
		await commands[verb](campaign);
		notifications.show({ message: t(done) });
	};
	return (
		<>
			<Button variant={isFirst ? "filled" : "default"} leftSection={<Icon size={16} aria-hidden />} onClick={open}>
				{t(verb)}
			</Button>
			{isOpen && <Confirm title={t(verb)} about={t(about)} submit={t(verb)} onSend={send} onClose={close} />}
		</>
	);
}

export function PauseCampaign(props: Props) {
	return <PlainAction {...props} verb="pause" about="pauseAbout" done="paused" icon={IconPlayerPause} />;
}

export function ResumeCampaign(props: Props) {
	return <PlainAction {...props} verb="resume" about="resumeAbout" done="resumed" icon={IconPlayerPlay} isFirst />;
}

export function CompleteCampaign(props: Props) {
	return <PlainAction {...props} verb="complete" about="completeAbout" done="completed" icon={IconCheck} />;
}

export function CloseCampaign(props: Props) {
	return <PlainAction {...props} verb="close" about="closeAbout" done="closed" icon={IconFlagCheck} />;
}
