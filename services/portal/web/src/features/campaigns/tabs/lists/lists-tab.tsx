import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { api, type Schemas } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { useListColumns } from "~/ui/list-columns";
import { Empty } from "~/ui/state";
import type { TabProps } from "../tab";
import { texts } from "./texts";

/** Before approval there is nothing to tell a regulator (`make_list` in the service). */
const TOO_EARLY: Schemas["Stage"][] = ["draft", "in_approval", "rejected", "cancelled"];

/** What was, or will be, filed with regulators about this campaign. */
export default function ListsTab({ campaign }: TabProps) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const columns = useListColumns({ isOfOne: true });
	const isPlanner = useHasRole("planner");
	const isTooEarly = TOO_EARLY.includes(campaign.stage);
	const lists = api.useInfiniteQuery(
		"get",
		"/api/campaigns/v1/defaulter-lists",
		{ params: { query: { campaign_id: campaign.id, limit: 100 } } },
		paged,
	);
	const make = isPlanner && !isTooEarly && (
		<Button
			variant="default"
			leftSection={<IconPlus size={16} aria-hidden />}
			renderRoot={(root) => <Link to={paths.newList()} search={{ campaign: campaign.id } as never} {...root} />}
		>
			{t("make")}
		</Button>
	);
	const rows = rowsOf(lists);
	return (
		<Stack>
			{rows.items.length > 0 && <Group>{make}</Group>}
			<DataTable
				id="campaign-lists"
				label={t("lists")}
				columns={columns}
				rows={rows}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.listOf(id) })}
				empty={
					<Empty
						title={t("none")}
						why={
							<>
								{t("noneWhy")}
								{isTooEarly && <Text size="sm">{t("tooEarly")}</Text>}
							</>
						}
						action={make}
					/>
				}
			/>
		</Stack>
	);
}
