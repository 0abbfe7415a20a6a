import { Stack, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { client, type Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import { Dialog } from "~/ui/dialog";
import { ProblemAlert } from "~/ui/problem-alert";
import { Loading } from "~/ui/state";
import { forgetPeople, type Person } from "./queries";
import { texts } from "./texts";

/** A link with which a person sets their own password; made when this opens, shown once. */
export function PersonInvite({ person, onClose }: { person: Person; onClose: () => void }) {
	const t = useTexts(texts);
	const format = useFormat();
	const [made, setMade] = useState<Schemas["InvitationOut"]>();
	const [problem, setProblem] = useState<unknown>();
	const isAsked = useRef(false);
	useEffect(() => {
		if (isAsked.current) {
			return;
		}
		isAsked.current = true;
		client
			.POST("/api/identity/v1/people/{id}/invitation", { params: { path: { id: person.id } } })
			.then(({ data, error }) => (data ? setMade(data) : setProblem(error)), setProblem)
			.finally(forgetPeople);
	}, [person.id]);
	return (
		<Dialog title={t("inviteFor", { name: person.name })} onClose={onClose} size="lg">
			<Stack>
				{problem ? <ProblemAlert error={problem} /> : !made && <Loading rows={1} />}
				{made && (
					<>
						<Text size="sm">{t("inviteAbout", { name: person.name, at: format.instant(made.expires_at) })}</Text>
						<CopyText value={made.link} label={t("invite")} />
					</>
				)}
			</Stack>
		</Dialog>
	);
}
