import { Radio, Stack, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { delistEntry } from "./commands";
import { texts } from "./list-texts";

interface Props {
	list: Schemas["DefaulterList"];
	entry: Schemas["ListEntry"];
	onClose: () => void;
}

const REASONS: Schemas["DelistReason"][] = ["paid", "dispute", "error"];

/** Takes one debtor off a list that is with the regulator. */
export function EntryDelist({ list, entry, onClose }: Props) {
	const t = useTexts(texts);
	const form = useProblemForm<Schemas["Delisting"]>({ initialValues: { reason: "paid", note: "" } });
	const send = async (body: Schemas["Delisting"]) => {
		await delistEntry(list, entry.account_id, body);
		notifications.show({ message: t("delistDone", { reference: entry.account_reference }) });
	};
	return (
		<FormModal
			title={t("delistDebtor", { name: entry.name })}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={t("delist")}
			isDangerous
		>
			<Text size="sm">{t("delistAbout")}</Text>
			<Radio.Group label={t("delistReason")} {...form.getInputProps("reason")}>
				<Stack gap="xs" mt="xs">
					{REASONS.map((reason) => (
						<Radio key={reason} value={reason} label={t(reason)} />
					))}
				</Stack>
			</Radio.Group>
			<Textarea label={t("delistNote")} required autosize minRows={2} {...form.getInputProps("note")} />
		</FormModal>
	);
}
