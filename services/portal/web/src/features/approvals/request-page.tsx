import { Alert, Anchor, Group, Paper, SimpleGrid, Stack, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import { CopyText } from "~/ui/copy-text";
import { Facts } from "~/ui/facts";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { Decide } from "./decide";
import { History } from "./history";
import { type Request, useRequest } from "./queries";
import { Samples } from "./samples";
import { Stages } from "./stages";
import { StateBadge } from "./state-badge";
import { texts } from "./texts";

export default function RequestPage() {
	const t = useTexts(texts);
	const request = useRequest(useParam("id"));
	return (
		<Await query={request}>
			{(found) => (
				<Page
					title={found.subject.title}
					crumbs={[{ label: t("approvals"), to: paths.approvals() }]}
					badge={<StateBadge state={found.state} />}
					about={t("revision", { number: found.subject.revision })}
					actions={<Decide request={found} />}
				>
					<Notes request={found} />
					<Figures request={found} />
					<SimpleGrid cols={{ base: 1, lg: 2 }}>
						<Stages request={found} />
						<Samples request={found} />
					</SimpleGrid>
					<History request={found} />
				</Page>
			)}
		</Await>
	);
}

/** What somebody has to know before anything else. */
function Notes({ request }: { request: Request }) {
	const t = useTexts(texts);
	const { state, why_not, escalated, reason } = request;
	return (
		<Stack gap="xs">
			{escalated && <Alert color="yellow" title={t(`escalated_${escalated}`)} />}
			{state === "open" && why_not && (
				<Alert color="gray" title={t("whyNot")}>
					{why_not.detail}
				</Alert>
			)}
			{reason && state !== "open" && (
				<Alert color={state === "rejected" ? "red" : "gray"} title={t("because", { reason })} />
			)}
		</Stack>
	);
}

function Figures({ request }: { request: Request }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { amounts, largest, facts, subject, makers, requester_name, opened_at, documents } = request;
	return (
		<Paper component="section" bg="var(--surface)">
			<Group justify="space-between" mb="sm">
				<Title order={2}>{t("figures")}</Title>
				<Anchor component={Link} to={subject.link} size="sm">
					{t("openSubject")}
				</Anchor>
			</Group>
			<Facts
				facts={[
					{ label: t("amounts"), value: <Amounts values={amounts} fw={600} /> },
					{ label: t("largest"), value: <Amounts values={largest} /> },
					...facts.map(({ label, value }) => ({ label, value: <bdi>{value}</bdi> })),
					{ label: t("requester"), value: <bdi>{requester_name ?? "–"}</bdi> },
					{ label: t("makers"), value: <bdi>{makers.map(({ name }) => name ?? "–").join(", ")}</bdi> },
					{ label: t("age"), value: format.instant(opened_at) },
					{ label: t("fingerprint"), value: <CopyText value={subject.hash} label={t("fingerprint")} short /> },
					...(documents.length > 0
						? [
								{
									label: t("documents"),
									value: documents.map(({ title, link }) => (
										<Anchor key={link} component={Link} to={link} size="sm" display="block">
											{title}
										</Anchor>
									)),
								},
							]
						: []),
				]}
			/>
		</Paper>
	);
}
