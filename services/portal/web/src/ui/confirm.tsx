import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { FormModal } from "./form-modal";
import { useProblemForm } from "./use-problem-form";

interface Props {
	title: string;
	about: ReactNode;
	submit: string;
	isDangerous?: boolean;
	onSend: () => Promise<unknown>;
	onClose: () => void;
	/** After the suite has accepted; left out: it closes. */
	onSent?: () => void;
}

/** Asks once more before what cannot be undone. */
export function Confirm({ title, about, submit, isDangerous, onSend, onClose, onSent }: Props) {
	const form = useProblemForm({ initialValues: {} });
	return (
		<FormModal
			title={title}
			form={form}
			onSend={onSend}
			onClose={onClose}
			onSent={onSent}
			submit={submit}
			isDangerous={isDangerous}
		>
			<Text size="sm" component="div">
				{about}
			</Text>
		</FormModal>
	);
}
