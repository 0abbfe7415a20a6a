import { Alert, Button, Group, Paper, Text, Timeline, Title } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { client } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { ProblemAlert } from "~/ui/problem-alert";
import { historyWords } from "./history-words";
import type { Request } from "./queries";
import { texts } from "./texts";

/** What happened, newest first, and the proof that nobody changed the record of it. */
export function History({ request: { id, history } }: { request: Request }) {
	const t = useTexts(texts);
	const h = useTexts(historyWords);
	const format = useFormat();
	const proof = useMutation({
		mutationFn: async () => {
			const { data, error } = await client.GET("/api/approvals/v1/requests/{id}/proof", { params: { path: { id } } });
			if (!data) {
				throw error;
			}
			return data;
		},
	});
	const wordOf = (action: string) =>
		action in historyWords ? h(action as keyof typeof historyWords) : action.replaceAll(/[._]/g, " ");
	return (
		<Paper component="section" bg="var(--surface)">
			<Group justify="space-between" mb="sm">
				<Title order={2}>{t("history")}</Title>
				<Button
					variant="default"
					size="compact-sm"
					leftSection={<IconShieldCheck size={14} aria-hidden />}
					loading={proof.isPending}
					onClick={() => proof.mutate()}
				>
					{t("proof")}
				</Button>
			</Group>
			<ProblemAlert error={proof.error} />
			{proof.data && (
				<Alert role="status" color={proof.data.intact ? "green" : "red"} mb="sm">
					{proof.data.intact
						? t("intact", { count: proof.data.records })
						: t("brokenProof", { seq: proof.data.first_bad ?? 0 })}
				</Alert>
			)}
			<Timeline bulletSize={12} lineWidth={2}>
				{history.toReversed().map(({ at, actor, action }) => (
					<Timeline.Item key={at + action} title={wordOf(action)}>
						<Text size="xs" c="dimmed">
							<bdi>{actorName(actor)}</bdi> · {format.instant(at)}
						</Text>
					</Timeline.Item>
				))}
			</Timeline>
		</Paper>
	);
}
