import { Button, Checkbox, MultiSelect } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { stages, stageWords } from "~/ui/campaign-stage";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, SearchBox } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useCampaignColumns } from "./columns";
import { texts as listTexts } from "./list-texts";
import { type CampaignRow, useCampaigns } from "./queries";
import { texts } from "./texts";

export default function CampaignsPage() {
	const t = useTexts(texts);
	const own = useTexts(listTexts);
	const shared = useTexts(words);
	const stageWord = useTexts(stageWords);
	const navigate = useNavigate();
	const isPlanner = useHasRole("planner");
	const [{ search, stage, mine }, change] = useUrlState<{ search?: string; stage?: string; mine?: string }>();
	const rows = rowsOf(useCampaigns({ q: search, stage, mine: mine === "yes" || undefined }));
	const isFiltered = Boolean(search || stage || mine);
	const addressOf = useCallback(
		({ id, allowed }: CampaignRow) =>
			isPlanner && allowed.includes("freeze") ? paths.campaignDraft(id) : paths.campaignOf(id),
		[isPlanner],
	);
	const create = isPlanner && (
		<Button
			renderRoot={(root) => <Link to={paths.newCampaign()} {...root} />}
			leftSection={<IconPlus size={16} aria-hidden />}
		>
			{t("newCampaign")}
		</Button>
	);
	return (
		<Page title={t("campaigns")} about={t("campaignsAbout")} actions={create}>
			<DataTable
				id="campaigns"
				label={t("campaigns")}
				columns={useCampaignColumns(addressOf)}
				rows={rows}
				rowKey={({ id }) => id}
				onOpen={(row) => navigate({ to: addressOf(row) })}
				filters={
					<>
						<SearchBox label={shared("search")} value={search} onChange={(next) => change({ search: next })} />
						<MultiSelect
							label={t("stage")}
							placeholder={stage ? undefined : shared("all")}
							data={stages.map((value) => ({ value, label: stageWord(value) }))}
							value={stage?.split(",") ?? []}
							onChange={(next) => change({ stage: next.join(",") || undefined })}
							clearable
							miw={220}
							maw={420}
						/>
						{isPlanner && (
							<Checkbox
								label={own("mine")}
								checked={mine === "yes"}
								onChange={(event) => change({ mine: event.currentTarget.checked ? "yes" : undefined })}
								mb={8}
							/>
						)}
						<ClearFilters
							isShown={isFiltered}
							onClear={() => change({ search: undefined, stage: undefined, mine: undefined })}
						/>
					</>
				}
				empty={
					isFiltered ? (
						<Empty title={shared("nothingFound")} why={shared("nothingFoundWhy")} />
					) : (
						<Empty title={t("noCampaigns")} why={t("noCampaignsWhy")} action={create} />
					)
				}
			/>
		</Page>
	);
}
