import { useNavigate } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Pick } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useClarificationColumns } from "./clarification-columns";
import { clarificationTexts } from "./clarification-texts";
import { useClarifications } from "./queries";
import { stateWords } from "./words";

const STATES = ["applied", "dismissed", "all"] as const;

/** Payments that wait for a person, longest waiting first. */
export default function ClarificationsPage() {
	const t = useTexts(clarificationTexts);
	const stateOf = useTexts(stateWords);
	const w = useTexts(words);
	const navigate = useNavigate();
	const [{ state }, change] = useUrlState<{ state?: string }>();
	const chosen = STATES.find((one) => one === state);
	const rows = useClarifications(chosen ?? "open");
	const columns = useClarificationColumns();
	return (
		<Page title={t("clarifications")} about={t("clarificationsAbout")}>
			<DataTable
				id="clarifications"
				label={t("clarifications")}
				columns={columns}
				rows={rows}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.clarificationOf(id) })}
				filters={
					<Pick
						label={t("state")}
						placeholder={stateOf("open")}
						value={chosen}
						options={STATES.map((value) => ({ value, label: value === "all" ? w("all") : stateOf(value) }))}
						onChange={(next) => change({ state: next })}
					/>
				}
				empty={
					chosen && chosen !== "all" ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} />
					)
				}
			/>
		</Page>
	);
}
