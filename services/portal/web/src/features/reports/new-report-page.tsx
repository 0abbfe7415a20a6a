import { Group, Paper, Stack, Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Await, Empty, Failure } from "~/ui/state";
import { IssueButton } from "./issue-button";
import { ParameterField } from "./parameter-field";
import { useKinds, usePreview, type Wanted } from "./queries";
import { ReportPaper } from "./report-paper";
import { texts } from "./texts";

type Kind = Schemas["ReportKindDescription"];

/** A report as it would be now; issued when it is what was wanted. */
export default function NewReportPage() {
	const kinds = useKinds();
	const [{ kind: code }] = useUrlState<Wanted>();
	return (
		<Await query={kinds}>
			{({ items }) => {
				const kind = items.find((known) => known.code === code) ?? items[0];
				return kind ? (
					<Chosen kind={kind} />
				) : (
					<Failure error={{ status: 404, title: "", type: "/problems/not-found" }} />
				);
			}}
		</Await>
	);
}

function Chosen({ kind }: { kind: Kind }) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const [said, change] = useUrlState<Wanted>();
	const wanted = wantedOf(kind, said);
	const missing = kind.parameters.find(({ name, required }) => required && !wanted[name as keyof Wanted]);
	const preview = usePreview(wanted, !missing);
	return (
		<Page
			title={kind.name[language]}
			about={kind.purpose[language]}
			crumbs={[{ label: t("reports"), to: paths.reports() }]}
			actions={!missing && preview.data && <IssueButton wanted={wanted} name={kind.name[language]} />}
		>
			<Paper bg="var(--surface)">
				<Group align="flex-end">
					{kind.parameters.map((parameter) => (
						<ParameterField
							key={parameter.name}
							parameter={parameter}
							value={wanted[parameter.name as keyof Wanted]}
							onChange={(value) => change({ [parameter.name]: value })}
						/>
					))}
				</Group>
			</Paper>
			{missing ? (
				<Empty title={t("choose", { what: missing.title[language] })} why={t("chooseWhy")} />
			) : (
				<Await query={preview} rows={10}>
					{(paper) => (
						<Stack>
							<Text size="sm" c="dimmed">
								{t("previewWhy")}
							</Text>
							<ReportPaper paper={paper} />
						</Stack>
					)}
				</Await>
			)}
		</Page>
	);
}

/** Only what this kind asks for: the rest may be left from another one. */
function wantedOf({ code, parameters }: Kind, said: Wanted): Wanted & { kind: Kind["code"] } {
	const asked = Object.fromEntries(parameters.map(({ name }) => [name, said[name as keyof Wanted]]));
	return { kind: code, ...asked };
}
