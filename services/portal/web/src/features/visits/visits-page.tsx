import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { rowsOf } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useVisitColumns } from "./columns";
import { useVisits, useWaiting, type VisitFilter } from "./queries";
import { texts } from "./texts";
import { VisitFilters } from "./visit-filters";

export default function VisitsPage() {
	const t = useTexts(texts);
	const w = useTexts(words);
	const navigate = useNavigate();
	const columns = useVisitColumns();
	const [filter] = useUrlState<VisitFilter>();
	const visits = useVisits(filter);
	const waiting = useWaiting().data?.items ?? [];
	const first = waiting[0];
	return (
		<Page
			title={t("visits")}
			about={t("about")}
			actions={
				first && (
					<Button renderRoot={(root) => <Link to={paths.visitOf(first.id)} {...root} />}>
						{t("waiting", { count: waiting.length })}
					</Button>
				)
			}
		>
			<DataTable
				id="visits"
				label={t("visits")}
				columns={columns}
				rows={rowsOf(visits)}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.visitOf(id) })}
				filters={<VisitFilters />}
				empty={
					Object.keys(filter).length > 0 ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} />
					)
				}
			/>
		</Page>
	);
}
