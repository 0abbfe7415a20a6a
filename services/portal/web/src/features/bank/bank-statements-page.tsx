import { IconFileImport } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { SearchBox } from "~/ui/filters";
import { Page } from "~/ui/page";
import { ReasonedButton } from "~/ui/reasoned-button";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { type StatementFilter, useStatements } from "./queries";
import { useStatementColumns } from "./statement-columns";
import { texts } from "./texts";

export default function BankStatementsPage() {
	const t = useTexts(texts);
	const w = useTexts(words);
	const navigate = useNavigate();
	const [{ account }, change] = useUrlState<StatementFilter>();
	const rows = useStatements({ account });
	const columns = useStatementColumns();
	return (
		<Page title={t("statements")} about={t("statementsAbout")} actions={<TakeButton />}>
			<DataTable
				id="bank-statements"
				label={t("statements")}
				columns={columns}
				rows={rows}
				rowKey={(row) => row.id}
				onOpen={(row) => navigate({ to: paths.bankStatementOf(row.id) })}
				filters={
					<SearchBox
						label={t("bankAccount")}
						placeholder={t("wholeNumber")}
						value={account}
						onChange={(next) => change({ account: next })}
					/>
				}
				empty={
					account ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} action={<TakeButton />} />
					)
				}
			/>
		</Page>
	);
}

function TakeButton() {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const mayTake = useHasRole("planner", "finance");
	return (
		<ReasonedButton
			why={!mayTake && t("onlyBookkeepers")}
			onClick={() => navigate({ to: paths.newBankStatement() })}
			leftSection={<IconFileImport size={16} aria-hidden />}
		>
			{t("takeIn")}
		</ReasonedButton>
	);
}
