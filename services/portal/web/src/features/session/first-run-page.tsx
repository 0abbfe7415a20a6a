import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { api, client } from "~/api/client";
import { session } from "~/api/session";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { GoOnce } from "~/ui/go-once";
import { ProblemAlert } from "~/ui/problem-alert";
import { useProblemForm } from "~/ui/use-problem-form";
import { OpenPage } from "./open-page";
import { texts } from "./texts";

/** The very first start: the admin who will add everybody else. */
export default function FirstRunPage() {
	const t = useTexts(texts);
	const state = useSyncExternalStore(session.subscribe, session.get);
	const firstRun = api.useQuery("get", "/api/identity/v1/first-run");
	const form = useProblemForm({
		mode: "uncontrolled",
		initialValues: { token: "", name: "", email: "", password: "" },
	});
	const send = form.send(async (body) => {
		const made = await client.POST("/api/identity/v1/first-run", { body });
		if (made.error) {
			throw made.error;
		}
		const { email, password } = body;
		const { data, error } = await client.POST("/api/identity/v1/sessions", { body: { email, password } });
		if (!data) {
			throw error;
		}
		session.begin(data);
	});
	if (state.at === "in") {
		return <GoOnce href={paths.home()} />;
	}
	if (firstRun.data?.needed === false) {
		return <GoOnce href={paths.signIn()} />;
	}
	return (
		<OpenPage title={t("firstRun")} about={t("firstRunAbout")}>
			<form onSubmit={send} noValidate>
				<Stack>
					<TextInput
						label={t("token")}
						description={t("tokenAbout")}
						required
						dir="ltr"
						autoComplete="off"
						key={form.key("token")}
						{...form.getInputProps("token")}
					/>
					<TextInput
						label={t("name")}
						required
						autoComplete="name"
						key={form.key("name")}
						{...form.getInputProps("name")}
					/>
					<TextInput
						label={t("email")}
						type="email"
						required
						dir="ltr"
						autoComplete="username"
						key={form.key("email")}
						{...form.getInputProps("email")}
					/>
					<PasswordInput
						label={t("password")}
						description={t("passwordAbout")}
						required
						dir="ltr"
						autoComplete="new-password"
						key={form.key("password")}
						{...form.getInputProps("password")}
					/>
					<ProblemAlert error={form.problem} />
					<Button type="submit" loading={form.isSending}>
						{t("setUp")}
					</Button>
				</Stack>
			</form>
		</OpenPage>
	);
}
