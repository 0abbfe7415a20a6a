import { Button, Tooltip } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
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
	const icon = <IconFileImport size={16} aria-hidden />;
	return useHasRole("planner") ? (
		<Button component={Link} to={paths.newImport()} leftSection={icon}>
			{t("importFile")}
		</Button>
	) : (
		<Tooltip label={t("onlyPlanners")}>
			<Button data-disabled aria-disabled leftSection={icon}>
				{t("importFile")}
			</Button>
		</Tooltip>
	);
}
