import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "~/lib/use-language";
import { Dialog } from "./dialog";
import { ProblemAlert } from "./problem-alert";
import type { ProblemForm } from "./use-problem-form";
import { words } from "./words";

interface Props<Values extends Record<string, unknown>> {
	title: string;
	form: ProblemForm<Values>;
	onSend: (values: Values) => Promise<unknown>;
	onClose: () => void;
	/** After the suite has accepted; left out: it closes. */
	onSent?: () => void;
	submit: string;
	isDangerous?: boolean;
	size?: string;
	children: ReactNode;
}

/** A form in a dialog: fields, what was refused, cancel and submit. Closes when the suite has accepted. */
export function FormModal<Values extends Record<string, unknown>>(props: Props<Values>) {
	const { title, form, onSend, onClose, onSent = onClose, submit, isDangerous, size = "md", children } = props;
	const t = useTexts(words);
	const send = form.send(async (values) => {
		await onSend(values);
		onSent();
	});
	return (
		<Dialog onClose={onClose} title={title} size={size}>
			<form onSubmit={send} noValidate>
				<Stack>
					{children}
					<ProblemAlert error={form.problem} />
					<Group justify="flex-end">
						<Button variant="default" onClick={onClose}>
							{t("cancel")}
						</Button>
						<Button type="submit" loading={form.isSending} color={isDangerous ? "red" : undefined}>
							{submit}
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}
