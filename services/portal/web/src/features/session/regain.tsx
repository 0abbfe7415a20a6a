import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { type Person, type Session, session } from "~/api/session";
import { useTexts } from "~/lib/use-language";
import { Dialog } from "~/ui/dialog";
import { SignInForm } from "./sign-in-form";
import { texts } from "./texts";

/** Over the page whose session ended: signs in again, and what was being sent goes on. */
export function Regain({ person }: { person: Person }) {
	const t = useTexts(texts);
	const [isOther, setOther] = useState(false);
	const goOn = (fresh: Session) => (fresh.person.id === person.id ? session.begin(fresh) : setOther(true));
	return (
		<Dialog title={t("regain")} zIndex={1000}>
			<Text size="sm" mb="md">
				{isOther ? t("otherPerson", { name: person.name }) : t("regainAbout")}
			</Text>
			<SignInForm email={person.email} onSignedIn={goOn}>
				<Button variant="default" onClick={session.leave}>
					{t("leave")}
				</Button>
			</SignInForm>
		</Dialog>
	);
}
