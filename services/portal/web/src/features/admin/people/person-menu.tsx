import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconLink, IconPencil, IconUserCheck, IconUserOff } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "~/api/client";
import { usePerson } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { words } from "~/ui/words";
import { PersonForm } from "./person-form";
import { PersonInvite } from "./person-invite";
import { forgetPeople, type Person } from "./queries";
import { texts } from "./texts";

/** What an admin can do about one person. */
export function PersonMenu({ person }: { person: Person }) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const me = usePerson();
	const [open, setOpen] = useState<"change" | "invite" | "switch">();
	const close = () => setOpen(undefined);
	const isMe = me?.id === person.id;
	const switchTo = async (active: boolean) => {
		const { error } = await client.PATCH("/api/identity/v1/people/{id}", {
			params: { path: { id: person.id }, header: { "If-Match": `"${person.version}"` } },
			body: { active },
		});
		if (error) {
			throw error;
		}
		await forgetPeople();
	};
	return (
		<>
			<Menu position="bottom-end">
				<Menu.Target>
					<ActionIcon aria-label={t("actionsFor", { name: person.name })}>
						<IconDots size={18} aria-hidden />
					</ActionIcon>
				</Menu.Target>
				<Menu.Dropdown>
					<Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOpen("change")}>
						{w("edit")}
					</Menu.Item>
					<Menu.Item
						leftSection={<IconLink size={16} aria-hidden />}
						onClick={() => setOpen("invite")}
						disabled={!person.active}
					>
						{t("invite")}
					</Menu.Item>
					<Menu.Item
						leftSection={
							person.active ? <IconUserOff size={16} aria-hidden /> : <IconUserCheck size={16} aria-hidden />
						}
						onClick={() => setOpen("switch")}
						disabled={isMe}
						title={isMe ? t("self") : undefined}
					>
						{person.active ? t("deactivate") : t("activate")}
					</Menu.Item>
				</Menu.Dropdown>
			</Menu>
			{open === "change" && <PersonForm person={person} onClose={close} />}
			{open === "invite" && <PersonInvite person={person} onClose={close} />}
			{open === "switch" && (
				<Confirm
					title={person.active ? t("deactivate") : t("activate")}
					about={person.active ? t("deactivateAbout", { name: person.name }) : person.name}
					submit={person.active ? t("deactivate") : t("activate")}
					isDangerous={person.active}
					onSend={() => switchTo(!person.active)}
					onClose={close}
				/>
			)}
		</>
	);
}
