import { Paper, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { Facts } from "~/ui/facts";
import { OperationProgress } from "~/ui/operation-progress";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { ImportCounts } from "./import-counts";
import { ImportFindings } from "./import-findings";
import { useLayoutWord } from "./layout-words";
import { useImport } from "./queries";
import { RefusedRows } from "./refused-rows";
import { StateBadge } from "./state-badge";
import { texts } from "./texts";

export default function ImportPage() {
	const found = useImport(useParam("id"));
	return <Await query={found}>{(one) => <Shown one={one} again={found.refetch} />}</Await>;
}

function Shown({ one, again }: { one: Schemas["ImportOut"]; again: () => unknown }) {
	const t = useTexts(texts);
	const isUnderWay = one.state === "waiting" || one.state === "running";
	const isBroken = one.state === "failed" || one.state === "cancelled";
	return (
		<Page
			title={one.file_name}
			crumbs={[{ label: t("imports"), to: paths.imports() }]}
			badge={<StateBadge state={one.state} />}
		>
			{(isUnderWay || isBroken) && (
				<Paper bg="var(--surface)">
					<OperationProgress
						service="accounts"
						id={one.operation_id}
						label={t("progress", { file: one.file_name })}
						onOver={again}
					/>
				</Paper>
			)}
			{one.refused > 0 && <RefusedRows one={one} />}
			{!isUnderWay && <ImportCounts one={one} />}
			<ImportFindings findings={one.findings} />
			<ImportFacts one={one} />
		</Page>
	);
}

/** How the file was read. */
function ImportFacts({ one }: { one: Schemas["ImportOut"] }) {
	const t = useTexts(texts);
	const layoutWord = useLayoutWord();
	const format = useFormat();
	const mapped = Object.entries(one.mapping ?? {});
	return (
		<Paper component="section" aria-label={t("file")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("file")}
			</Title>
			<Facts
				cols={4}
				facts={[
					{ label: t("layout"), value: layoutWord(one.layout) },
					{ label: t("accept"), value: t(one.accept === "all" ? "acceptAll" : "acceptGood") },
					{ label: t("legalEntity"), value: <bdi>{one.legal_entity}</bdi> },
					{ label: t("currency"), value: one.currency },
					{ label: t("asOf"), value: one.as_of && format.day(one.as_of) },
					{ label: t("by"), value: <bdi>{actorName(one.by)}</bdi> },
					{ label: t("at"), value: format.instant(one.created_at) },
					{ label: t("duration"), value: one.finished_at && format.instant(one.finished_at) },
					{ label: t("size"), value: `${format.number(Math.ceil(one.bytes / 1024))} KiB` },
					{ label: t("checksum"), value: <code title={one.sha256}>{one.sha256.slice(0, 16)}…</code> },
					...(mapped.length > 0
						? [{ label: t("mapping"), value: mapped.map(([column, field]) => `${column} → ${field}`).join(", ") }]
						: []),
				]}
			/>
		</Paper>
	);
}
