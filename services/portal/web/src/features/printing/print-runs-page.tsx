import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick } from "~/ui/filters";
import { Page } from "~/ui/page";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useRunColumns } from "~/ui/run-columns";
import { runWords } from "~/ui/run-words";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { PrintRunAsk } from "./print-run-ask";
import { type RunFilter, usePrintedCampaigns, useRuns } from "./queries";
import { texts } from "./texts";

const STATES = ["requested", "rendering", "printed", "cancelled"] as const;

export default function PrintRunsPage() {
	const t = useTexts(texts);
	const w = useTexts(words);
	const run = useTexts(runWords);
	const navigate = useNavigate();
	const columns = useRunColumns();
	const campaigns = usePrintedCampaigns();
	const mayPrint = useHasRole("planner", "supervisor");
	const [isAsking, setAsking] = useState(false);
	const [{ campaign, state }, change] = useUrlState<RunFilter>();
	const runs = useRuns({ campaign, state });
	const isFiltered = Boolean(campaign || state);
	return (
		<Page
			title={t("runs")}
			about={t("about")}
			actions={
				<ReasonedButton why={!mayPrint && t("mayPrint")} onClick={() => setAsking(true)}>
					{t("ask")}
				</ReasonedButton>
			}
		>
			<DataTable
				id="print-runs"
				label={t("runs")}
				columns={columns}
				rows={rowsOf(runs)}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.printRunOf(id) })}
				filters={
					<>
						<Pick
							label={t("campaign")}
							value={campaign}
							options={
								campaigns.data?.items.map(({ id, reference, title }) => ({
									value: id,
									label: `${reference} ${title}`,
								})) ?? []
							}
							onChange={(next) => change({ campaign: next })}
							width={300}
						/>
						<Pick
							label={t("state")}
							value={state}
							options={STATES.map((value) => ({ value, label: run(value) }))}
							onChange={(next) => change({ state: next as RunFilter["state"] })}
						/>
						<ClearFilters isShown={isFiltered} onClear={() => change({ campaign: undefined, state: undefined })} />
					</>
				}
				empty={
					isFiltered ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} />
					)
				}
			/>
			{isAsking && <PrintRunAsk campaign={campaign} onClose={() => setAsking(false)} />}
		</Page>
	);
}
