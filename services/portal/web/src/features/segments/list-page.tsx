import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useSegmentColumns } from "./columns";
import { useSegments } from "./queries";
import { texts } from "./texts";

export default function SegmentsPage() {
	const t = useTexts(texts);
	const shared = useTexts(words);
	const navigate = useNavigate();
	const isPlanner = useHasRole("planner");
	const [{ search, state }, change] = useUrlState<{ search?: string; state?: string }>();
	const rows = rowsOf(useSegments({ q: search, archived: state === "archived" || undefined }));
	const isFiltered = Boolean(search || state);
	const create = isPlanner && (
		<Button
			renderRoot={(root) => <Link to={paths.newSegment()} {...root} />}
			leftSection={<IconPlus size={16} aria-hidden />}
		>
			{t("newSegment")}
		</Button>
	);
	return (
		<Page title={t("segments")} about={t("segmentsAbout")} actions={create}>
			<DataTable
				id="segments"
				label={t("segments")}
				columns={useSegmentColumns()}
				rows={rows}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.segmentOf(id) })}
				filters={
					<>
						<SearchBox label={shared("search")} value={search} onChange={(next) => change({ search: next })} />
						<Pick
							label={t("state")}
							placeholder={t("inUse")}
							value={state}
							options={[{ value: "archived", label: t("putAway") }]}
							onChange={(next) => change({ state: next })}
						/>
						<ClearFilters isShown={isFiltered} onClear={() => change({ search: undefined, state: undefined })} />
					</>
				}
				empty={
					isFiltered ? (
						<Empty title={shared("nothingFound")} why={shared("nothingFoundWhy")} />
					) : (
						<Empty title={t("noSegments")} why={t("noSegmentsWhy")} action={create} />
					)
				}
			/>
		</Page>
	);
}
