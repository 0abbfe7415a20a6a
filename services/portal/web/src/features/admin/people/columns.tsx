import { Badge, Group, Text } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { roleWords } from "~/ui/role-words";
import { PersonMenu } from "./person-menu";
import type { Person } from "./queries";
import { texts } from "./texts";

export function usePeopleColumns(): Column<Person>[] {
	const t = useTexts(texts);
	const role = useTexts(roleWords);
	const format = useFormat();
	return [
		{
			key: "name",
			header: t("name"),
			cell: ({ name }) => (
				<Text inherit fw={600} component="bdi">
					{name}
				</Text>
			),
			value: ({ name }) => name,
		},
		{ key: "email", header: t("email"), cell: ({ email }) => <bdi>{email}</bdi>, value: ({ email }) => email },
		{
			key: "roles",
			header: t("roles"),
			cell: ({ roles }) => (
				<Group gap={4}>
					{roles.map((name) => (
						<Badge key={name} color="gray">
							{role(name)}
						</Badge>
					))}
				</Group>
			),
			value: ({ roles }) => roles.map((name) => role(name)).join(", "),
		},
		{
			key: "team",
			header: t("team"),
			cell: ({ team_name }) => <bdi>{team_name ?? "–"}</bdi>,
			value: ({ team_name }) => team_name,
		},
		{ key: "state", header: t("state"), cell: (person) => <PersonState person={person} /> },
		{
			key: "last-seen",
			header: t("lastSeen"),
			cell: ({ last_seen_at }) => (last_seen_at ? format.since(last_seen_at) : t("never")),
			value: ({ last_seen_at }) => last_seen_at,
		},
		{ key: "actions", header: "", cell: (person) => <PersonMenu person={person} />, width: 3 },
	];
}

function PersonState({ person }: { person: Person }) {
	const t = useTexts(texts);
	const format = useFormat();
	if (!person.active) {
		return <Badge color="red">{t("inactive")}</Badge>;
	}
	if (person.invited_until) {
		return <Badge color="yellow">{t("invited", { at: format.instant(person.invited_until) })}</Badge>;
	}
	return person.has_password ? (
		<Badge color="green">{t("active")}</Badge>
	) : (
		<Badge color="gray">{t("noPassword")}</Badge>
	);
}
