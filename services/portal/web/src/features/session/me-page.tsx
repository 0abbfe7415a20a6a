import { Badge, Button, Group, Paper, PasswordInput, Stack, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { client } from "~/api/client";
import { queries } from "~/api/queries";
import { usePerson } from "~/api/roles";
import { session } from "~/api/session";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { Facts } from "~/ui/facts";
import { Page } from "~/ui/page";
import { ProblemAlert } from "~/ui/problem-alert";
import { roleWords } from "~/ui/role-words";
import { useProblemForm } from "~/ui/use-problem-form";
import { texts } from "./texts";

export default function MePage() {
	const t = useTexts(texts);
	const role = useTexts(roleWords);
	const person = usePerson();
	const [isLeaving, setLeaving] = useState(false);
	const signOutEverywhere = async () => {
		const { error } = await client.DELETE("/api/identity/v1/sessions");
		if (error) {
			throw error;
		}
		queries.clear();
		session.forget();
	};
	if (!person) {
		return null;
	}
	return (
		<Page title={t("me")}>
			<Paper>
				<Facts
					facts={[
						{ label: t("name"), value: person.name },
						{ label: t("email"), value: person.email },
						{
							label: t("roles"),
							value: (
								<Group gap={4} component="span">
									{person.roles.map((name) => (
										<Badge key={name} component="span">
											{role(name)}
										</Badge>
									))}
								</Group>
							),
						},
					]}
				/>
			</Paper>
			<PasswordForm />
			<Button variant="default" style={{ alignSelf: "flex-start" }} onClick={() => setLeaving(true)}>
				{t("signOutEverywhere")}
			</Button>
			{isLeaving && (
				<Confirm
					title={t("signOutEverywhere")}
					about={t("signOutEverywhereAbout")}
					submit={t("signOutEverywhere")}
					isDangerous
					onSend={signOutEverywhere}
					onClose={() => setLeaving(false)}
				/>
			)}
		</Page>
	);
}

function PasswordForm() {
	const t = useTexts(texts);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { current_password: "", password: "" } });
	const send = form.send(async (body) => {
		const { error } = await client.POST("/api/identity/v1/me/password", { body });
		if (error) {
			throw error;
		}
		form.reset();
		notifications.show({ message: t("passwordChanged") });
	});
	return (
		<Paper component="section" maw={440}>
			<Title order={2} mb="sm">
				{t("changePassword")}
			</Title>
			<form onSubmit={send} noValidate>
				<Stack>
					<PasswordInput
						label={t("currentPassword")}
						autoComplete="current-password"
						dir="ltr"
						required
						key={form.key("current_password")}
						{...form.getInputProps("current_password")}
					/>
					<PasswordInput
						label={t("newPassword")}
						description={t("passwordAbout")}
						autoComplete="new-password"
						dir="ltr"
						required
						key={form.key("password")}
						{...form.getInputProps("password")}
					/>
					<ProblemAlert error={form.problem} />
					<Button type="submit" variant="default" loading={form.isSending}>
						{t("changePassword")}
					</Button>
				</Stack>
			</form>
		</Paper>
	);
}
