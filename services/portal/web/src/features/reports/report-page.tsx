import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { DownloadButton } from "~/ui/download-button";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { usePaper, useReport } from "./queries";
import { ReportPaper } from "./report-paper";
import { texts } from "./texts";

/** One report as it was issued. */
export default function ReportPage() {
	const report = useReport(useParam("id"));
	return <Await query={report}>{(found) => <Opened report={found} />}</Await>;
}

function Opened({ report }: { report: Schemas["Report"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const paper = usePaper(report.id);
	const file = (form: string) => `/api/reporting/v1/reports/${report.id}/files/${form}`;
	return (
		<Page
			title={report.title}
			about={t("issuedLine", { at: format.instant(report.issued_at), name: report.issued_by })}
			crumbs={[{ label: t("reports"), to: paths.reports() }]}
			actions={
				<>
					<DownloadButton path={file("xlsx")}>XLSX</DownloadButton>
					<DownloadButton path={file("pdf")}>PDF</DownloadButton>
				</>
			}
		>
			<Await query={paper} rows={10}>
				{(found) => <ReportPaper isTitled paper={found} csvOf={(table) => `${file("csv")}?table=${table}`} />}
			</Await>
		</Page>
	);
}
