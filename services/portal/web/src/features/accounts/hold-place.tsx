import { Group, Select, Text, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { client, type Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { holdTexts } from "./hold-texts";
import { booksChanged, useDocuments } from "./queries";

const KINDS = ["dispute", "promise", "plan", "legal", "vulnerable"] as const;

interface Values extends Record<string, unknown> {
	kind: Schemas["HoldKind"];
	document_id: string | null;
	amount: { amount: string };
	reason: string;
	from: string;
	until: string | undefined;
}

/** Keeps an account, or one of its open documents, back from collection. */
export function HoldPlace({ account, onClose }: { account: Schemas["AccountOut"]; onClose: () => void }) {
	const t = useTexts(holdTexts);
	const documents = useDocuments(account.id, true);
	const form = useProblemForm<Values>({
		initialValues: {
			kind: "dispute",
			document_id: null,
			amount: { amount: "" },
			reason: "",
			from: new Date().toLocaleDateString("sv-SE"),
			until: undefined,
		},
	});
	const send = async ({ amount, reason, ...values }: Values) => {
		const typed = amount.amount.trim().replaceAll(",", "");
		const { error } = await client.POST("/api/accounts/v1/holds", {
			body: {
				...values,
				account_id: account.id,
				reason: reason.trim() || null,
				amount: typed ? { amount: typed, currency: account.currency } : null,
			},
		});
		if (error) {
			throw error;
		}
		await booksChanged();
		notifications.show({ message: t("placed") });
	};
	return (
		<FormModal title={t("place")} form={form} onSend={send} onClose={onClose} submit={t("place")}>
			<Text size="sm" c="dimmed">
				{t("placeAbout")}
			</Text>
			<Select
				label={t("kind")}
				data={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
				allowDeselect={false}
				data-autofocus
				{...form.getInputProps("kind")}
			/>
			<Select
				label={t("what")}
				placeholder={t("wholeAccount")}
				data={documents.items.map(({ id, reference }) => ({ value: id, label: reference }))}
				clearable
				searchable
				{...form.getInputProps("document_id")}
			/>
			<TextInput
				label={t("amount")}
				description={t("amountAbout", { currency: account.currency })}
				inputMode="decimal"
				dir="ltr"
				{...form.getInputProps("amount.amount")}
			/>
			<Textarea label={t("reason")} autosize minRows={2} maxLength={200} {...form.getInputProps("reason")} />
			<Group grow align="flex-start">
				<DayField
					label={t("from")}
					required
					value={form.values.from}
					onChange={(day) => form.setFieldValue("from", day ?? form.values.from)}
					error={form.errors.from}
				/>
				<DayField
					label={t("until")}
					description={t("untilAbout")}
					value={form.values.until}
					onChange={(day) => form.setFieldValue("until", day)}
					error={form.errors.until}
					minDate={form.values.from}
				/>
			</Group>
		</FormModal>
	);
}
