import { Anchor } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { api } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { useRunColumns } from "~/ui/run-columns";
import { Empty } from "~/ui/state";
import type { TabProps } from "../tab";
import { texts } from "./texts";

/** What was printed for the campaign. */
export default function NoticesTab({ campaign }: TabProps) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const columns = useRunColumns({ isOfOne: true });
	const runs = api.useInfiniteQuery(
		"get",
		"/api/notices/v1/print-runs",
		{ params: { query: { campaign_id: campaign.id, limit: 100 } } },
		paged,
	);
	return (
		<DataTable
			id="campaign-print-runs"
			label={t("runs")}
			columns={columns}
			rows={rowsOf(runs)}
			rowKey={({ id }) => id}
			onOpen={({ id }) => navigate({ to: paths.printRunOf(id) })}
			empty={
				<Empty
					title={t("none")}
					why={t("noneWhy")}
					action={
						<Anchor component={Link} to={paths.printRuns()} size="sm">
							{t("openPrinting")}
						</Anchor>
					}
				/>
			}
		/>
	);
}
