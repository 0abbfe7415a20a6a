import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import { Dialog } from "~/ui/dialog";
import { DownloadButton } from "~/ui/download-button";
import { FileFrame } from "~/ui/file-frame";
import type { Run } from "./queries";
import { texts } from "./texts";

type Batch = Run["batches"][number];

/** The PDFs of a run in the order of the pile, with their fingerprints. */
export function BatchList({ run }: { run: Run }) {
	const t = useTexts(texts);
	const [{ batch }, change] = useUrlState<{ batch?: string }>();
	const shown = run.batches.find(({ seq, pdf_url }) => pdf_url && String(seq) === String(batch));
	return (
		<section aria-label={t("batches")}>
			<Title order={2} mb="xs">
				{t("batches")}
			</Title>
			<Stack gap="xs">
				{run.batches.map((one) => (
					<BatchLine
						key={one.seq}
						run={run}
						batch={one}
						onLook={() => change({ batch: String(one.seq) }, { push: true })}
					/>
				))}
			</Stack>
			{shown?.pdf_url && (
				<Dialog title={t("batch", { number: shown.seq })} onClose={() => change({ batch: undefined })} size="80rem">
					<FileFrame path={shown.pdf_url} title={t("batch", { number: shown.seq })} />
				</Dialog>
			)}
		</section>
	);
}

function BatchLine({ run, batch, onLook }: { run: Run; batch: Batch; onLook: () => void }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { seq, first_notice, last_notice, pieces, pages, pdf_sha256, pdf_url } = batch;
	return (
		<Paper p="sm" bg="var(--surface)">
			<Group justify="space-between">
				<Group gap="lg">
					<Text fw={600} size="sm">
						{t("batch", { number: seq })}
					</Text>
					{first_notice && last_notice && (
						<Text size="sm" className="figures">
							{t("batchFacts", { first: first_notice, last: last_notice })}
						</Text>
					)}
					<Text size="sm" c="dimmed" className="figures">
						{t("pieces")} {format.number(pieces)} · {t("pages")} {format.number(pages)}
					</Text>
					{pdf_sha256 && <CopyText value={pdf_sha256} label={t("fingerprint")} short />}
				</Group>
				{pdf_url ? (
					<Group gap="xs">
						<Button variant="default" size="xs" aria-label={t("lookAt", { number: seq })} onClick={onLook}>
							{t("look")}
						</Button>
						<DownloadButton
							path={pdf_url}
							name={`${run.reference}-${String(seq).padStart(3, "0")}.pdf`}
							size="xs"
							aria-label={t("downloadBatch", { number: seq })}
						>
							{t("pdf")}
						</DownloadButton>
					</Group>
				) : (
					<Text size="sm" c="dimmed">
						{t("notMade")}
					</Text>
				)}
			</Group>
		</Paper>
	);
}
