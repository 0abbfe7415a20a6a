import { Button, Radio, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconRocket } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { commands } from "./commands";
import { texts } from "./texts";

interface Props {
	campaign: Schemas["Campaign"];
}

/** Starts an approved campaign, now or on a later day. */
export function LaunchCampaign({ campaign }: Props) {
	const t = useTexts(texts);
	const [isOpen, { open, close }] = useDisclosure(false);
	return (
		<>
			<Button leftSection={<IconRocket size={16} aria-hidden />} onClick={open}>
				{t("launch")}
			</Button>
			{isOpen && <LaunchForm campaign={campaign} onClose={close} />}
		</>
	);
}

function LaunchForm({ campaign, onClose }: Props & { onClose: () => void }) {
	const t = useTexts(texts);
	const format = useFormat();
	const form = useProblemForm<{ when: "now" | "later"; on?: string }>({
		initialValues: { when: "now" },
		validate: { on: (on, { when }) => (when === "later" && !on ? t("pickDay") : null) },
	});
	const { when, on } = form.getValues();
	const send = async () => {
		const launched = await commands.launch(campaign, when === "later" ? on : undefined);
		const { launches_on: day, launched_on: isLaunched } = launched;
		notifications.show({ message: day && !isLaunched ? t("scheduled", { day: format.day(day) }) : t("launched") });
	};
	const isScheduled = campaign.stage === "scheduled";
	return (
		<FormModal title={t("launch")} form={form} onSend={send} onClose={onClose} submit={t("launch")}>
			<Text size="sm">{t("launchAbout")}</Text>
			{!isScheduled && (
				<Radio.Group label={t("launchWhen")} {...form.getInputProps("when")}>
					<Stack gap="xs" mt="xs">
						<Radio value="now" label={t("launchNow")} />
						<Radio value="later" label={t("launchLater")} />
					</Stack>
				</Radio.Group>
			)}
			{when === "later" && (
				<DayField
					label={t("launchDay")}
					description={t("launchDayAbout")}
					minDate={tomorrow()}
					required
					value={on}
					onChange={(day) => form.setFieldValue("on", day)}
					error={form.errors.on}
				/>
			)}
		</FormModal>
	);
}

function tomorrow(): string {
	const day = new Date();
	day.setDate(day.getDate() + 1);
	return day.toLocaleDateString("sv");
}
