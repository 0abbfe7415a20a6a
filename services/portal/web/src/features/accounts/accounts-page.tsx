import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { AccountFilters } from "./account-filters";
import { AccountsSummary } from "./accounts-summary";
import { useAccountColumns } from "./columns";
import { filterOf, isFiltered, type ListState, orderOf, orderWord } from "./list-state";
import { useAccounts, useAccountsSummary } from "./queries";
import { texts } from "./texts";

export default function AccountsPage() {
	const t = useTexts(texts);
	const format = useFormat();
	const navigate = useNavigate();
	const [state, change] = useUrlState<ListState>();
	const filter = filterOf(state);
	const order = orderOf(state);
	const rows = useAccounts(filter, order.by, order.isDescending ? "desc" : "asc");
	const { data: summary } = useAccountsSummary(filter);
	const columns = useAccountColumns();
	return (
		<Page title={t("accounts")} about={summary && t("accountsAbout", { day: format.day(summary.as_of) })}>
			<AccountsSummary filter={filter} />
			<DataTable
				id="accounts"
				label={t("accounts")}
				columns={columns}
				rows={rows}
				rowKey={(row) => row.id}
				onOpen={(row) => navigate({ to: paths.accountOf(row.id) })}
				server={{ order, onOrder: (next) => change({ order: orderWord(next) }) }}
				filters={<AccountFilters state={state} change={change} />}
				total={summary?.accounts}
				empty={isFiltered(state) ? <NothingFound /> : <NoAccounts />}
				height="calc(100dvh - 21rem)"
			/>
		</Page>
	);
}

function NoAccounts() {
	const t = useTexts(texts);
	return (
		<Empty
			title={t("noAccounts")}
			why={t("noAccountsWhy")}
			action={
				<Button component={Link} to={paths.newImport()}>
					{t("toImports")}
				</Button>
			}
		/>
	);
}

function NothingFound() {
	const t = useTexts(words);
	return <Empty title={t("nothingFound")} why={t("nothingFoundWhy")} />;
}
