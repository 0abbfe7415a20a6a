import { Grid, Stack } from "@mantine/core";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { Pick } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Await, Empty } from "~/ui/state";
import { useTemplate, useTemplates, useVersions } from "./queries";
import { TemplateEditor } from "./template-editor";
import { texts } from "./texts";
import { VersionList } from "./version-list";

interface State {
	code?: string;
	version?: string;
}

/** The templates of notices: their versions, and a desk to write the next one. */
export default function TemplatesPage() {
	const t = useTexts(texts);
	const templates = useTemplates();
	const [{ code }, change] = useUrlState<State>();
	return (
		<Page title={t("title")} about={t("about")}>
			<Await query={templates} rows={8}>
				{({ items }) => {
					const chosen = items.find((template) => template.code === code) ?? items[0];
					return chosen ? (
						<Stack>
							{items.length > 1 && (
								<Pick
									label={t("template")}
									value={chosen.code}
									options={items.map((template) => ({ value: template.code, label: template.title }))}
									onChange={(next) => change({ code: next, version: undefined })}
									width={420}
								/>
							)}
							<Opened key={chosen.code} code={chosen.code} newest={chosen.version} />
						</Stack>
					) : (
						<Empty title={t("none")} />
					);
				}}
			</Await>
		</Page>
	);
}

function Opened({ code, newest }: { code: string; newest: number }) {
	const [{ version }, change] = useUrlState<State>();
	const shown = Number(version) || newest;
	const template = useTemplate(code, shown);
	const versions = useVersions(code);
	return (
		<Grid>
			<Grid.Col span={{ base: 12, lg: 2 }}>
				<Await query={versions}>
					{({ items }) => (
						<VersionList
							versions={items}
							shown={shown}
							onShow={(next) => change({ version: next === newest ? undefined : String(next) })}
						/>
					)}
				</Await>
			</Grid.Col>
			<Grid.Col span={{ base: 12, lg: 10 }}>
				<Await query={template} rows={12}>
					{(found) => (
						<TemplateEditor
							key={found.version}
							template={found}
							newest={newest}
							onSaved={() => change({ version: undefined })}
						/>
					)}
				</Await>
			</Grid.Col>
		</Grid>
	);
}
