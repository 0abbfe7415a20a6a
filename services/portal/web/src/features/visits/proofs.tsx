import { Button, Paper, SimpleGrid, Stack, Text, Title, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fetchFile } from "~/api/download";
import { useFormat, useTexts } from "~/lib/use-language";
import { Dialog } from "~/ui/dialog";
import { DownloadButton } from "~/ui/download-button";
import { useObjectUrl } from "~/ui/file-frame";
import { Await } from "~/ui/state";
import classes from "./proofs.module.css";
import type { VisitDetail } from "./queries";
import { proofWords, texts } from "./texts";

type Proof = VisitDetail["proofs"][number];

/** What proves a visit: pictures to enlarge, and the codes that were read. */
export function Proofs({ proofs }: { proofs: Proof[] }) {
	const t = useTexts(texts);
	return (
		<section aria-label={t("proofs")}>
			<Title order={2} mb="xs">
				{t("proofs")}
			</Title>
			{proofs.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noProofs")}
				</Text>
			) : (
				<SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
					{proofs.map((proof, place) => (
						<ProofCard key={proof.sha256 ?? `${proof.kind} ${place}`} proof={proof} />
					))}
				</SimpleGrid>
			)}
		</section>
	);
}

function ProofCard({ proof }: { proof: Proof }) {
	const t = useTexts(texts);
	const kind = useTexts(proofWords);
	const format = useFormat();
	const { code_scanned, captured_at, url, sha256 } = proof;
	return (
		<Paper p="sm" bg="var(--surface)">
			<Stack gap="xs">
				{url ? (
					<Picture path={url} name={kind(proof.kind)} />
				) : (
					sha256 && (
						<Text size="sm" c="dimmed">
							{t("notHere")}
						</Text>
					)
				)}
				<div>
					<Text size="sm" fw={600}>
						{kind(proof.kind)}
					</Text>
					{code_scanned && (
						<Text size="sm" component="bdi" dir="ltr" style={{ overflowWrap: "anywhere" }}>
							{code_scanned}
						</Text>
					)}
					{captured_at && (
						<Text size="xs" c="dimmed">
							{format.instant(captured_at)}
						</Text>
					)}
				</div>
			</Stack>
		</Paper>
	);
}

function Picture({ path, name }: { path: string; name: string }) {
	const t = useTexts(texts);
	const file = useQuery({
		queryKey: ["file", path],
		queryFn: () => fetchFile(path),
		staleTime: Number.POSITIVE_INFINITY,
	});
	const url = useObjectUrl(file.data?.blob);
	const [isOpen, setOpen] = useState(false);
	const [isBroken, setBroken] = useState(false);
	if (isBroken) {
		return (
			<Stack gap="xs" align="flex-start">
				<Text size="sm" c="dimmed">
					{t("cannotShow")}
				</Text>
				<DownloadButton path={path} size="xs">
					{t("download", { what: name })}
				</DownloadButton>
			</Stack>
		);
	}
	return (
		<Await query={file} rows={3}>
			{() => (
				<>
					<UnstyledButton aria-label={t("enlarge", { what: name })} onClick={() => setOpen(true)}>
						<img src={url} alt={name} className={classes.picture} onError={() => setBroken(true)} />
					</UnstyledButton>
					{isOpen && <Enlarged url={url} name={name} onClose={() => setOpen(false)} />}
				</>
			)}
		</Await>
	);
}

function Enlarged({ url, name, onClose }: { url: string | undefined; name: string; onClose: () => void }) {
	const t = useTexts(texts);
	const [isFull, setFull] = useState(false);
	return (
		<Dialog title={name} onClose={onClose} size="80rem">
			<Stack>
				<Button variant="default" size="xs" onClick={() => setFull(!isFull)} style={{ alignSelf: "flex-start" }}>
					{isFull ? t("fit") : t("fullSize")}
				</Button>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
				<section className={classes.scroller} tabIndex={0} aria-label={name}>
					<img src={url} alt={name} className={isFull ? undefined : classes.whole} />
				</section>
			</Stack>
		</Dialog>
	);
}
