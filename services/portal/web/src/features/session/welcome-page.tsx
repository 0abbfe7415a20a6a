import { Button, PasswordInput, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "~/api/client";
import { session } from "~/api/session";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { GoOnce } from "~/ui/go-once";
import { ProblemAlert } from "~/ui/problem-alert";
import { Loading } from "~/ui/state";
import { useProblemForm } from "~/ui/use-problem-form";
import { OpenPage } from "./open-page";
import { texts } from "./texts";

/** Behind an invitation link: sets a password of one's own. The secret stands after the `#`, so no server logs it. */
export default function WelcomePage() {
	const t = useTexts(texts);
	const [token] = useState(() => window.location.hash.slice(1));
	const [isIn, setIn] = useState(false);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { password: "" } });
	const invitation = useQuery({
		queryKey: ["invitation", token],
		queryFn: async () => {
			const { data, error } = await client.POST("/api/identity/v1/invitations/look", { body: { token } });
			if (!data) {
				throw error;
			}
			return data;
		},
	});
	const found = invitation.data;
	const send = form.send(async ({ password }) => {
		const accepted = await client.POST("/api/identity/v1/invitations/accept", { body: { token, password } });
		if (accepted.error) {
			throw accepted.error;
		}
		const { data, error } = await client.POST("/api/identity/v1/sessions", {
			body: { email: found?.email ?? "", password },
		});
		if (!data) {
			throw error;
		}
		session.begin(data);
		setIn(true);
	});
	if (isIn) {
		return <GoOnce href={paths.home()} />;
	}
	return (
		<OpenPage title={found ? t("welcome", { name: found.name }) : t("welcomeSomebody")} about={t("welcomeAbout")}>
			{invitation.error ? (
				<ProblemAlert error={invitation.error} />
			) : found ? (
				<form onSubmit={send} noValidate>
					<Stack>
						<input type="hidden" autoComplete="username" value={found.email} readOnly />
						<PasswordInput
							label={t("newPassword")}
							description={t("passwordLength", { count: found.rules.min_length })}
							autoComplete="new-password"
							dir="ltr"
							required
							key={form.key("password")}
							{...form.getInputProps("password")}
						/>
						<ProblemAlert error={form.problem} />
						<Button type="submit" loading={form.isSending}>
							{t("setPassword")}
						</Button>
					</Stack>
				</form>
			) : (
				<Loading rows={2} />
			)}
		</OpenPage>
	);
}
