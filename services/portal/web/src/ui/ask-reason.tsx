import { Text, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "./form-modal";
import { useProblemForm } from "./use-problem-form";
import { words } from "./words";

interface Props {
	title: string;
	about?: ReactNode;
	submit: string;
	isDangerous?: boolean;
	/** Without it the reason may be left empty. */
	isRequired?: boolean;
	onSend: (reason: string) => Promise<unknown>;
	onClose: () => void;
}

/** Asks why, before something that will be asked about later. */
export function AskReason({ title, about, submit, isDangerous, isRequired = true, onSend, onClose }: Props) {
	const t = useTexts(words);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { reason: "" } });
	return (
		<FormModal
			title={title}
			form={form}
			onSend={({ reason }) => onSend(reason)}
			onClose={onClose}
			submit={submit}
			isDangerous={isDangerous}
		>
			{about && (
				<Text size="sm" component="div">
					{about}
				</Text>
			)}
			<Textarea
				label={t("reason")}
				required={isRequired}
				autosize
				minRows={2}
				data-autofocus
				key={form.key("reason")}
				{...form.getInputProps("reason")}
			/>
		</FormModal>
	);
}
