import { ActionIcon, Anchor, Button, Text } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, type Schemas } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { TeamForm } from "./team-form";
import { texts } from "./texts";

type Team = Schemas["TeamOut"];

export default function TeamsPage() {
	const t = useTexts(texts);
	const teams = api.useInfiniteQuery("get", "/api/identity/v1/teams", { params: { query: { limit: 100 } } }, paged);
	const [open, setOpen] = useState<Team | "new">();
	const columns: Column<Team>[] = [
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
		{
			key: "people",
			header: t("people"),
			cell: ({ id }) => (
				<Anchor
					inherit
					renderRoot={(root) => <Link to={paths.admin("people")} search={{ team: id } as never} {...root} />}
				>
					{t("people")}
				</Anchor>
			),
		},
		{
			key: "rename",
			header: "",
			cell: (team) => (
				<ActionIcon aria-label={t("rename", { name: team.name })} onClick={() => setOpen(team)}>
					<IconPencil size={16} aria-hidden />
				</ActionIcon>
			),
			width: 3,
		},
	];
	const add = (
		<Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen("new")}>
			{t("add")}
		</Button>
	);
	return (
		<Page title={t("teams")} about={t("about")} actions={add}>
			<DataTable
				id="teams"
				label={t("teams")}
				columns={columns}
				rows={rowsOf(teams)}
				rowKey={({ id }) => id}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
			/>
			{open && <TeamForm team={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />}
		</Page>
	);
}
