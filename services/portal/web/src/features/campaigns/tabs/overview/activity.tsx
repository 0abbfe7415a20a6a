import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { api } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Await } from "~/ui/state";
import { texts } from "./texts";
import { type Told, tidy } from "./tidy";
import { useSentence } from "./use-sentence";

/** Lines asked for; what is said many times is told once. */
const LINES = 200;
const SHOWN = 12;

/** What happened in the campaign, the newest first. */
export function CampaignActivity({ campaignId }: { campaignId: string }) {
	const t = useTexts(texts);
	const activity = api.useQuery("get", "/api/reporting/v1/activity", {
		params: { query: { campaign_id: campaignId, limit: LINES } },
	});
	const told = useMemo(() => tidy(activity.data?.items ?? []).slice(0, SHOWN), [activity.data]);
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("activity")}>
			<Title order={2} mb="sm">
				{t("activity")}
			</Title>
			<Await query={activity}>
				{() =>
					told.length === 0 ? (
						<Text size="sm" c="dimmed">
							{t("nothingHappened")}
						</Text>
					) : (
						<Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: "none" }}>
							{told.map((one) => (
								<Line key={one.seq} told={one} />
							))}
						</Stack>
					)
				}
			</Await>
		</Paper>
	);
}

function Line({ told }: { told: Told }) {
	const format = useFormat();
	const sentence = useSentence();
	return (
		<Group component="li" justify="space-between" align="baseline" gap="md" wrap="nowrap">
			<Text size="sm">
				{sentence(told)}
				{told.person && (
					<Text span c="dimmed" inherit>
						{" · "}
						<bdi>{told.person}</bdi>
					</Text>
				)}
			</Text>
			<Text size="xs" c="dimmed" component="time" dateTime={told.at} title={format.instant(told.at)} flex="none">
				{format.since(told.at)}
			</Text>
		</Group>
	);
}
