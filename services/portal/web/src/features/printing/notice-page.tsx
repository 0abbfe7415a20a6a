import { Anchor, Grid, Paper, Stack, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useCodeWords, useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import { DownloadButton } from "~/ui/download-button";
import { Facts } from "~/ui/facts";
import { FileFrame } from "~/ui/file-frame";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { NoticeActions } from "./notice-actions";
import { NoticeHistory } from "./notice-history";
import { NoticeStatusBadge } from "./notice-status";
import { noticeTexts } from "./notice-texts";
import { useNotice } from "./queries";
import { silenceWords, texts } from "./texts";

type Notice = Schemas["NoticeDetail"];

/** One notice: for whom, the paper itself, and everything that happened to it. */
export default function NoticePage() {
	const notice = useNotice(useParam("id"));
	return <Await query={notice}>{(found) => <Opened notice={found} />}</Await>;
}

function Opened({ notice }: { notice: Notice }) {
	const t = useTexts(noticeTexts);
	const s = useTexts(texts);
	return (
		<Page
			title={notice.number}
			crumbs={[{ label: s("runs"), to: paths.printRuns() }]}
			badge={<NoticeStatusBadge status={notice.status} />}
			about={<Customer notice={notice} />}
			actions={
				<>
					<DownloadButton path={notice.pdf_url} name={`${notice.number}-${notice.issue}.pdf`}>
						{t("download")}
					</DownloadButton>
					<NoticeActions notice={notice} />
				</>
			}
		>
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, md: 6 }}>
					<Stack gap="lg">
						<NoticeFacts notice={notice} />
						<NoticeHistory history={notice.history} />
					</Stack>
				</Grid.Col>
				<Grid.Col span={{ base: 12, md: 6 }}>
					<section aria-label={t("paper")}>
						<Title order={2} mb="xs">
							{t("paper")}
						</Title>
						<FileFrame
							key={notice.issue}
							path={`${notice.pdf_url}?issue=${notice.issue}`}
							title={`${t("paper")} ${notice.number}`}
							height={720}
						/>
					</section>
				</Grid.Col>
			</Grid>
		</Page>
	);
}

function Customer({ notice }: { notice: Notice }) {
	const { language } = useLanguage();
	return <bdi>{(language === "ar" && notice.customer_name_ar) || notice.customer_name}</bdi>;
}

function NoticeFacts({ notice }: { notice: Notice }) {
	const t = useTexts(noticeTexts);
	const reason = useCodeWords(silenceWords);
	const format = useFormat();
	const link = (to: string, words: string) => (
		<Anchor component={Link} to={to} inherit>
			<bdi>{words}</bdi>
		</Anchor>
	);
	const { round_id, stop, status_reason, printed_at } = notice;
	return (
		<Paper p="md" bg="var(--surface)">
			<Facts
				facts={[
					{ label: t("account"), value: link(paths.accountOf(notice.account_id), notice.account_reference) },
					{
						label: t("campaign"),
						value: link(
							paths.campaignOf(notice.campaign_id),
							`${notice.campaign_reference} ${notice.campaign_title ?? ""}`,
						),
					},
					{ label: t("run"), value: link(paths.printRunOf(notice.print_run_id), t("openRun")) },
					{ label: t("round"), value: round_id ? link(paths.roundOf(round_id), t("openRound")) : undefined },
					{ label: t("stop"), value: stop ?? undefined },
					{ label: t("issue"), value: notice.issue },
					{ label: t("checkCode"), value: <CopyText value={notice.check_code} label={t("checkCode")} /> },
					{ label: t("printedAt"), value: printed_at ? format.instant(printed_at) : undefined },
					{ label: t("pages"), value: notice.pages },
					...(status_reason ? [{ label: t("reason"), value: <bdi>{reason(status_reason)}</bdi> }] : []),
				]}
			/>
		</Paper>
	);
}
