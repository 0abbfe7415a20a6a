import { IconFileImport } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { ReasonedButton } from "~/ui/reasoned-button";
import { Empty } from "~/ui/state";
import { useImportColumns } from "./columns";
import { useImports } from "./queries";
import { texts } from "./texts";

export default function ImportsPage() {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const rows = useImports();
	const columns = useImportColumns();
	return (
		<Page title={t("imports")} about={t("importsAbout")} actions={<ImportButton />}>
			<DataTable
				id="imports"
				label={t("imports")}
				columns={columns}
				rows={rows}
				rowKey={(row) => row.id}
				onOpen={(row) => navigate({ to: paths.importOf(row.id) })}
				empty={<Empty title={t("none")} why={t("noneWhy")} action={<ImportButton />} />}
			/>
		</Page>
	);
}

function ImportButton() {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const mayImport = useHasRole("planner");
	return (
		<ReasonedButton
			why={!mayImport && t("onlyPlanners")}
			onClick={() => navigate({ to: paths.newImport() })}
			leftSection={<IconFileImport size={16} aria-hidden />}
		>
			{t("importFile")}
		</ReasonedButton>
	);
}
