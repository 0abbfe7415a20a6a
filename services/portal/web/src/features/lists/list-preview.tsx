import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { client, type Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import { Bars } from "~/ui/bars";
import { ProblemAlert } from "~/ui/problem-alert";
import { Await } from "~/ui/state";
import { Tile } from "~/ui/tile";
import { CandidateTable } from "./candidate-table";
import { texts as making } from "./making-texts";
import { ProfileTerms } from "./profile-terms";
import { refreshLists, usePreview } from "./queries";
import { texts } from "./texts";

interface Props {
	campaignId: string;
	profile: string;
}

/** The list as it would be: how many and how much, who is left out and why. */
export function ListPreview({ campaignId, profile }: Props) {
	const preview = usePreview(campaignId, { profile });
	return (
		<Await query={{ ...preview, data: preview.data?.pages[0] }} rows={6}>
			{(found) => (
				<Stack gap="lg">
					<Summary found={found} />
					<Make campaignId={campaignId} profile={profile} count={found.listed} />
					<CandidateTable campaignId={campaignId} profile={profile} reasons={Object.keys(found.left_out)} />
				</Stack>
			)}
		</Await>
	);
}

function Summary({ found }: { found: Schemas["ListPreview"] }) {
	const t = useTexts(making);
	const shared = useTexts(texts);
	const reasons = Object.entries(found.left_out).toSorted(([, a], [, b]) => b - a);
	const out = reasons.reduce((sum, [, count]) => sum + count, 0);
	return (
		<SimpleGrid cols={{ base: 1, md: 3 }}>
			<Stack>
				<Tile label={t("on")} about={<Amounts values={found.totals} />}>
					{shared("debtors", { count: found.listed })}
				</Tile>
				<Tile label={t("off")}>{shared("debtors", { count: out })}</Tile>
			</Stack>
			<Paper component="section" bg="var(--surface)" aria-label={t("whyOff")}>
				<Title order={2} mb="sm">
					{t("whyOff")}
				</Title>
				{reasons.length === 0 ? (
					<Text size="sm">{t("everybodyOn")}</Text>
				) : (
					<Bars
						label={t("whyOff")}
						bars={reasons.map(([reason, count]) => ({
							label: t(reason as Schemas["NotListedReason"]),
							size: count,
							value: shared("debtors", { count }),
						}))}
					/>
				)}
			</Paper>
			<ProfileTerms terms={found.terms} />
		</SimpleGrid>
	);
}

function Make({ campaignId, profile, count }: Props & { count: number }) {
	const t = useTexts(making);
	const navigate = useNavigate();
	const isPlanner = useHasRole("planner");
	const make = useMutation({
		mutationFn: async () => {
			const { data, error } = await client.POST("/api/campaigns/v1/campaigns/{id}/defaulter-lists", {
				params: { path: { id: campaignId } },
				body: { profile },
			});
			if (!data) {
				throw error;
			}
			return data;
		},
		onSuccess: async ({ id, reference }) => {
			notifications.show({ message: t("made", { reference }) });
			await refreshLists();
			navigate({ to: paths.listOf(id) });
		},
	});
	const obstacle = count === 0 ? t("nobody") : !isPlanner && t("plannerOnly");
	return (
		<Stack gap="xs" align="flex-start">
			<Group>
				<Button onClick={() => make.mutate()} loading={make.isPending} disabled={Boolean(obstacle)}>
					{t("make", { count })}
				</Button>
				{obstacle && <Text size="sm">{obstacle}</Text>}
			</Group>
			<ProblemAlert error={make.error} />
		</Stack>
	);
}
