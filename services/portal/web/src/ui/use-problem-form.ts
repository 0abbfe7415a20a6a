import { type UseFormInput, type UseFormReturnType, useForm } from "@mantine/form";
import { useState } from "react";
import { asProblem, fieldOf } from "~/api/problem";

export type ProblemForm<Values extends Record<string, unknown>> = UseFormReturnType<Values> & {
	/** What the suite refused as a whole, or about a field that is not on the form. */
	problem: unknown;
	isSending: boolean;
	/** Sends; a refusal marks its fields, the first of them gets the focus, and nothing typed is lost. */
	send: (work: (values: Values) => Promise<unknown>) => (event?: React.FormEvent<HTMLFormElement>) => void;
};

/** A form whose fields show what the suite says about them. */
export function useProblemForm<Values extends Record<string, unknown>>(
	input: UseFormInput<Values>,
): ProblemForm<Values> {
	const form = useForm<Values>(input);
	const [problem, setProblem] = useState<unknown>();
	const [isSending, setSending] = useState(false);
	const refuse = (error: unknown) => {
		const { errors = [] } = asProblem(error);
		const fields = errors.map(({ pointer, detail }) => [fieldOf(pointer), detail] as const);
		const isOnForm = (field: string) =>
			form.getInputNode(field) !== null || (field.split(".")[0] ?? "") in form.getValues();
		const known = fields.filter(([field]) => isOnForm(field));
		form.setErrors(Object.fromEntries(known));
		if (known[0]) {
			form.getInputNode(known[0][0])?.focus();
		}
		setProblem(known.length === fields.length && fields.length > 0 ? undefined : error);
	};
	const send: ProblemForm<Values>["send"] = (work) =>
		form.onSubmit(async (values) => {
			setSending(true);
			setProblem(undefined);
			try {
				await work(values);
			} catch (error) {
				refuse(error);
			} finally {
				setSending(false);
			}
		});
	return Object.assign(form, { problem, isSending, send });
}
