import { Stack } from "@mantine/core";
import { rowsOf } from "~/api/paging";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { exclusionWords } from "~/ui/exclusion-words";
import { Pick, SearchBox } from "~/ui/filters";
import { Await, Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { texts as shared } from "../texts";
import { useExclusionColumns } from "./columns";
import { ExclusionSums } from "./exclusion-sums";
import { type ExclusionReason, useExclusionSums, useExclusions } from "./queries";
import { texts } from "./texts";

/** Accounts the rule selected and the freeze left out, each with its reason. */
export function ExcludedView({ campaignId }: { campaignId: string }) {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const w = useTexts(words);
	const why = useTexts(exclusionWords);
	const [{ reason, q }, change] = useUrlState<{ reason?: ExclusionReason; q?: string }>();
	const sums = useExclusionSums(campaignId);
	const rows = rowsOf(useExclusions(campaignId, { reason, q }));
	const columns = useExclusionColumns();
	return (
		<Await query={sums}>
			{(found) =>
				found.length === 0 ? (
					<Empty title={t("nobodyExcluded")} why={t("nobodyExcludedWhy")} />
				) : (
					<Stack>
						<ExclusionSums sums={found} />
						<DataTable
							id="campaign-exclusions"
							label={t("excluded")}
							columns={columns}
							rows={rows}
							rowKey={({ account_id }) => account_id}
							empty={<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />}
							filters={
								<>
									<SearchBox
										label={t("searchExcluded")}
										placeholder={s("account")}
										value={q}
										onChange={(next) => change({ q: next })}
									/>
									<Pick
										label={t("reason")}
										value={reason}
										options={found.map(({ reason: value }) => ({ value, label: why(value) }))}
										onChange={(next) => change({ reason: next as ExclusionReason | undefined })}
										width={240}
									/>
								</>
							}
						/>
					</Stack>
				)
			}
		</Await>
	);
}
