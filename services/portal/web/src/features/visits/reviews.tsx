import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { ReviewBadge } from "./review-badge";
import { texts } from "./texts";

/** Who looked at a visit, the newest first. */
export function Reviews({ reviews }: { reviews: Schemas["ReviewOut"][] }) {
	const t = useTexts(texts);
	const format = useFormat();
	if (reviews.length === 0) {
		return null;
	}
	return (
		<section aria-label={t("reviews")}>
			<Title order={2} mb="xs">
				{t("reviews")}
			</Title>
			<Stack gap="xs">
				{reviews.toReversed().map(({ state, comment, reviewed_by, reviewed_at }) => (
					<Paper key={reviewed_at} p="sm" bg="var(--surface)">
						<Group gap="xs">
							<ReviewBadge state={state} />
							<Text size="sm">
								<bdi>{actorName(reviewed_by)}</bdi>
							</Text>
							<Text size="xs" c="dimmed">
								{format.instant(reviewed_at)}
							</Text>
						</Group>
						{comment && (
							<Text size="sm" mt={4}>
								<bdi>{comment}</bdi>
							</Text>
						)}
					</Paper>
				))}
			</Stack>
		</section>
	);
}
