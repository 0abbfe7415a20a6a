import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { client } from "~/api/client";
import type { Session } from "~/api/session";
import { useTexts } from "~/lib/use-language";
import { ProblemAlert } from "~/ui/problem-alert";
import { useProblemForm } from "~/ui/use-problem-form";
import { texts } from "./texts";

interface Props {
	/** Whose session ended; left out: anybody. */
	email?: string;
	onSignedIn: (session: Session) => void;
	children?: ReactNode;
}

/** Email and password, traded for a session. */
export function SignInForm({ email, onSignedIn, children }: Props) {
	const t = useTexts(texts);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { email: email ?? "", password: "" } });
	const send = form.send(async (body) => {
		const { data, error } = await client.POST("/api/identity/v1/sessions", { body });
		if (!data) {
			throw error;
		}
		onSignedIn(data);
	});
	return (
		<form onSubmit={send} noValidate>
			<Stack>
				<TextInput
					label={t("email")}
					type="email"
					autoComplete="username"
					dir="ltr"
					required
					readOnly={email !== undefined}
					key={form.key("email")}
					{...form.getInputProps("email")}
				/>
				<PasswordInput
					label={t("password")}
					autoComplete="current-password"
					dir="ltr"
					required
					data-autofocus={email !== undefined}
					key={form.key("password")}
					{...form.getInputProps("password")}
				/>
				<ProblemAlert error={form.problem} />
				<Button type="submit" loading={form.isSending}>
					{t("signIn")}
				</Button>
				{children}
			</Stack>
		</form>
	);
}
