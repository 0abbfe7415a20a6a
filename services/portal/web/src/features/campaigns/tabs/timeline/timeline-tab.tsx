import { Stack, Text } from "@mantine/core";
import { api } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { Await, Empty } from "~/ui/state";
import type { TabProps } from "../tab";
import { Gantt } from "./gantt";
import { TaskList } from "./task-list";
import { texts } from "./texts";

/** The campaign over the days, and what teams do around it. */
export default function TimelineTab({ campaign }: TabProps) {
	const t = useTexts(texts);
	const timeline = api.useQuery("get", "/api/campaigns/v1/campaigns/{id}/timeline", {
		params: { path: { id: campaign.id } },
	});
	return (
		<Await query={timeline} rows={8}>
			{({ rows, tasks, today, projected }) => (
				<Stack gap="lg">
					{projected && rows.some(({ kind }) => kind === "step") && (
						<Text size="sm" c="dimmed">
							{t("projected")}
						</Text>
					)}
					{rows.length === 0 ? (
						<Empty title={t("nothing")} why={t("nothingWhy")} />
					) : (
						<Gantt rows={rows} today={today} />
					)}
					<TaskList campaignId={campaign.id} tasks={tasks} />
				</Stack>
			)}
		</Await>
	);
}
