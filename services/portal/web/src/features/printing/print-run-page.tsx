import { Anchor, Paper, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useCodeWords, useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { DownloadButton } from "~/ui/download-button";
import { Facts } from "~/ui/facts";
import { OperationProgress } from "~/ui/operation-progress";
import { Page } from "~/ui/page";
import { RunStateBadge } from "~/ui/run-columns";
import { runWords } from "~/ui/run-words";
import { Await } from "~/ui/state";
import { BatchList } from "./batch-list";
import { NoticeTable } from "./notice-table";
import { type Run, refreshPaper, useRun } from "./queries";
import { RecallMany } from "./recall-many";
import { silenceWords, texts } from "./texts";

/** One print run: how far it is, its PDFs, its notices. */
export default function PrintRunPage() {
	const run = useRun(useParam("id"));
	return <Await query={run}>{(found) => <Opened run={found} />}</Await>;
}

function Opened({ run }: { run: Run }) {
	const t = useTexts(texts);
	const isPrinting = run.state === "requested" || run.state === "rendering";
	return (
		<Page
			title={run.reference}
			crumbs={[{ label: t("runs"), to: paths.printRuns() }]}
			badge={<RunStateBadge state={run.state} />}
			about={
				<Anchor component={Link} to={paths.campaignOf(run.campaign_id)} size="sm">
					<bdi>{[run.campaign_reference, run.campaign_title].filter(Boolean).join(" ")}</bdi>
				</Anchor>
			}
			actions={
				<>
					<DownloadButton path={run.manifest_url} name={`${run.reference}.json`}>
						{t("manifest")}
					</DownloadButton>
					<RecallMany run={run} />
				</>
			}
		>
			<Stack gap="lg">
				{isPrinting && (
					<OperationProgress
						service="notices"
						id={run.operation_id}
						label={t("printing", { reference: run.reference })}
						onOver={refreshPaper}
					/>
				)}
				<RunFacts run={run} />
				<BatchList run={run} />
				<NoticeTable run={run} />
			</Stack>
		</Page>
	);
}

function RunFacts({ run }: { run: Run }) {
	const t = useTexts(texts);
	const r = useTexts(runWords);
	const reason = useCodeWords(silenceWords);
	const format = useFormat();
	const { progress, skipped } = run;
	const leftOut = Object.entries(skipped);
	return (
		<Paper p="md" bg="var(--surface)">
			<Facts
				cols={4}
				facts={[
					{ label: t("selected"), value: format.number(run.selected) },
					{ label: t("pieces"), value: r("piecesOf", { done: progress.pieces_done, all: progress.pieces }) },
					{ label: t("pages"), value: format.number(progress.pages) },
					{
						label: t("leftOut"),
						value: leftOut.length
							? leftOut.map(([why, count]) => (
									<Text key={why} inherit>
										{reason(why)} {format.number(count)}
									</Text>
								))
							: t("nobodyLeftOut"),
					},
					{ label: t("template"), value: r("version", { template: run.template, version: run.template_version }) },
					{ label: t("printedOn"), value: format.day(run.printed_on) },
					{ label: t("requestedBy"), value: <bdi>{actorName(run.requested_by)}</bdi> },
					{ label: t("finished"), value: run.finished_at ? format.instant(run.finished_at) : undefined },
				]}
			/>
		</Paper>
	);
}
