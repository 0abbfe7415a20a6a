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
import { useListColumns } from "~/ui/list-columns";
import { type ListState, listStateWords } from "~/ui/list-state";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { type ListFilter, useLists, useProfileOptions } from "./queries";
import { texts } from "./texts";

const STATES = Object.keys(listStateWords) as ListState[];

export default function ListsPage() {
	const t = useTexts(texts);
	const w = useTexts(words);
	const stateOf = useTexts(listStateWords);
	const navigate = useNavigate();
	const columns = useListColumns();
	const profiles = useProfileOptions();
	const isPlanner = useHasRole("planner");
	const [{ q, state, profile }, change] = useUrlState<ListFilter>();
	const lists = useLists({ q, state, profile });
	const isFiltered = Boolean(q || state || profile);
	const make = isPlanner && (
		<Button
			leftSection={<IconPlus size={16} aria-hidden />}
			renderRoot={(root) => <Link to={paths.newList()} {...root} />}
		>
			{t("make")}
		</Button>
	);
	return (
		<Page title={t("lists")} about={t("listsAbout")} actions={make}>
			<DataTable
				id="defaulter-lists"
				label={t("lists")}
				columns={columns}
				rows={rowsOf(lists)}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.listOf(id) })}
				filters={
					<>
						<SearchBox
							label={t("search")}
							placeholder={t("searchHint")}
							value={q}
							onChange={(next) => change({ q: next })}
						/>
						<Pick
							label={t("regulator")}
							value={profile}
							options={profiles}
							onChange={(next) => change({ profile: next })}
							width={220}
						/>
						<Pick
							label={t("state")}
							value={state}
							options={STATES.map((value) => ({ value, label: stateOf(value) }))}
							onChange={(next) => change({ state: next as ListState | undefined })}
						/>
						<ClearFilters
							isShown={isFiltered}
							onClear={() => change({ q: undefined, state: undefined, profile: undefined })}
						/>
					</>
				}
				empty={
					isFiltered ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} action={make} />
					)
				}
			/>
		</Page>
	);
}
