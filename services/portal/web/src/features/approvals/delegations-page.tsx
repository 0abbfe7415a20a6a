import { Badge, Button } from "@mantine/core";
import { IconUserShare } from "@tabler/icons-react";
import { useState } from "react";
import { api, client, type Schemas } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { queries } from "~/api/queries";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { DelegationAdd } from "./delegation-add";
import { texts } from "./delegation-texts";

type Delegation = Schemas["DelegationOut"];

const COLOURS: Record<Delegation["state"], string> = { ahead: "tide", active: "green", over: "gray", revoked: "gray" };

export default function DelegationsPage() {
	const t = useTexts(texts);
	const delegations = api.useInfiniteQuery(
		"get",
		"/api/approvals/v1/delegations",
		{ params: { query: { limit: 100 } } },
		paged,
	);
	const [isAdding, setAdding] = useState(false);
	const [ending, setEnding] = useState<Delegation>();
	const columns = useColumns(setEnding);
	const end = async (id: string) => {
		const { error } = await client.DELETE("/api/approvals/v1/delegations/{id}", { params: { path: { id } } });
		if (error) {
			throw error;
		}
		await queries.invalidateQueries({ queryKey: ["get", "/api/approvals/v1/delegations"] });
	};
	return (
		<Page
			title={t("delegations")}
			about={t("about")}
			crumbs={[{ label: t("approvals"), to: paths.approvals() }]}
			actions={
				<Button leftSection={<IconUserShare size={16} aria-hidden />} onClick={() => setAdding(true)}>
					{t("add")}
				</Button>
			}
		>
			<DataTable
				id="delegations"
				label={t("delegations")}
				columns={columns}
				rows={rowsOf(delegations)}
				rowKey={({ id }) => id}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
			/>
			{isAdding && <DelegationAdd onClose={() => setAdding(false)} />}
			{ending && (
				<Confirm
					title={t("end")}
					about={t("endAbout", { name: ending.to_name ?? "" })}
					submit={t("end")}
					onSend={() => end(ending.id)}
					onClose={() => setEnding(undefined)}
				/>
			)}
		</Page>
	);
}

function useColumns(onEnd: (delegation: Delegation) => void): Column<Delegation>[] {
	const t = useTexts(texts);
	const format = useFormat();
	return [
		{ key: "from", header: t("from"), cell: (d) => <bdi>{d.from_name ?? "–"}</bdi>, value: (d) => d.from_name },
		{ key: "to", header: t("to"), cell: (d) => <bdi>{d.to_name ?? "–"}</bdi>, value: (d) => d.to_name },
		{ key: "starts", header: t("starts"), cell: (d) => format.day(d.starts_on), value: (d) => d.starts_on },
		{ key: "ends", header: t("ends"), cell: (d) => format.day(d.ends_on), value: (d) => d.ends_on },
		{ key: "comment", header: t("comment"), cell: (d) => <bdi>{d.comment}</bdi>, value: (d) => d.comment },
		{
			key: "state",
			header: t("state"),
			cell: ({ state }) => <Badge color={COLOURS[state]}>{t(state)}</Badge>,
			value: ({ state }) => state,
		},
		{
			key: "end",
			header: "",
			cell: (delegation) =>
				(delegation.state === "active" || delegation.state === "ahead") && (
					<Button variant="subtle" color="red" size="compact-sm" onClick={() => onEnd(delegation)}>
						{t("end")}
					</Button>
				),
		},
	];
}
