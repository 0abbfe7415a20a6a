import { Alert, Grid, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { PreviewFigures } from "~/ui/preview-figures";
import { ProblemAlert } from "~/ui/problem-alert";
import { Await, Loading } from "~/ui/state";
import { RuleBuilder } from "./builder/rule-builder";
import { LeaveGuard } from "./leave-guard";
import { type Segment, useFields, useSuggestions } from "./queries";
import { Samples } from "./samples";
import { SegmentActions } from "./segment-actions";
import { SegmentConflict } from "./segment-conflict";
import { texts } from "./texts";
import { usePreview } from "./use-preview";
import { useSegmentEditor } from "./use-segment-editor";
import { VersionHistory } from "./version-history";

/** A rule on one side, what it finds on the other. */
export function SegmentEditor({ segment }: { segment?: Segment }) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const [{ versions }, change] = useUrlState<{ versions?: string }>();
	const isReadOnly = !useHasRole("planner");
	const editor = useSegmentEditor(segment);
	const preview = usePreview(editor.group);
	const fields = useFields();
	const suggestions = useSuggestions();
	const { kept, group, theirs } = editor;
	const { found, isOld, faults, problem } = preview;
	const save = async () => {
		const saved = await editor.save();
		if (saved) {
			notifications.show({ message: t("saved", { version: saved.version }) });
		}
	};
	return (
		<Page
			title={kept?.title ?? t("newSegment")}
			crumbs={[{ label: t("segments"), to: paths.segments() }]}
			badge={kept && <Text c="dimmed">{t("versionOf", { version: kept.version })}</Text>}
			actions={
				<SegmentActions
					segment={segment}
					editor={editor}
					hasFaults={faults.size > 0}
					isReadOnly={isReadOnly}
					onSave={save}
				/>
			}
		>
			{isReadOnly && <Alert color="gray">{t("readOnly")}</Alert>}
			{segment?.archived_at && <Alert color="yellow">{t("isPutAway")}</Alert>}
			<ProblemAlert error={editor.problem} />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 7 }}>
					<Stack>
						<TextInput
							label={t("title")}
							placeholder={t("titleHint")}
							value={editor.title}
							onChange={(event) => editor.setTitle(event.currentTarget.value)}
							maxLength={200}
							required
							disabled={isReadOnly}
							maw={480}
						/>
						<section>
							<Title order={2} mb="xs">
								{t("who")}
							</Title>
							<Await query={fields}>
								{(catalogue) => (
									<RuleBuilder
										fields={catalogue}
										group={group}
										onChange={editor.setGroup}
										steps={new Map(found?.drop_off.map((step) => [step.id ?? "", step]))}
										isAny={group.combinator === "or"}
										isOld={isOld}
										faults={faults}
										suggestions={suggestions}
										isReadOnly={isReadOnly}
									/>
								)}
							</Await>
						</section>
						<Paper component="section" aria-label={t("ruleWords")} p="sm" bg="var(--surface-sunk)">
							<Text size="xs" c="dimmed">
								{t("ruleWords")}
							</Text>
							<Text size="sm" aria-live="polite">
								{found?.sentence[language] ?? "…"}
							</Text>
						</Paper>
					</Stack>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 5 }}>
					<section aria-label={t("preview")} aria-busy={preview.isLoading}>
						{faults.size > 0 && (
							<Alert color="yellow" mb="sm" role="status">
								{t("lastComplete")}
							</Alert>
						)}
						<ProblemAlert error={problem} />
						{found ? <PreviewFigures found={found} /> : !problem && <Loading rows={8} />}
					</section>
				</Grid.Col>
			</Grid>
			{found && <Samples samples={found.samples} />}
			{kept && versions && (
				<VersionHistory
					id={kept.id}
					current={kept.version}
					onTake={
						isReadOnly
							? undefined
							: (version) => {
									editor.take(version);
									change({ versions: undefined });
								}
					}
					onClose={() => change({ versions: undefined })}
				/>
			)}
			{theirs && (
				<SegmentConflict
					theirs={theirs}
					onTakeTheirs={editor.takeTheirs}
					onSaveMine={editor.saveMine}
					onClose={editor.forgetTheirs}
				/>
			)}
			<LeaveGuard isDirty={editor.isDirty && !isReadOnly} />
		</Page>
	);
}
