import { Anchor, Button, Grid, Paper, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { Facts } from "~/ui/facts";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { useDistance } from "~/ui/use-distance";
import { useRound } from "./queries";
import { RoundAssign } from "./round-assign";
import { RoundMap } from "./round-map";
import { RoundStateBadge } from "./round-state";
import { roundTexts } from "./round-texts";
import { StopTable } from "./stop-table";
import { texts } from "./texts";

type Round = Schemas["RoundDetail"];

/** One round: its way, its stops, who walks it. */
export default function RoundPage() {
	const round = useRound(useParam("id"));
	return <Await query={round}>{(found) => <Opened round={found} />}</Await>;
}

function Opened({ round }: { round: Round }) {
	const t = useTexts(roundTexts);
	const s = useTexts(texts);
	const format = useFormat();
	return (
		<Page
			title={t("title", { number: round.number, day: format.day(round.day) })}
			crumbs={[{ label: s("rounds"), to: paths.rounds() }]}
			badge={<RoundStateBadge state={round.state} />}
			about={<bdi>{round.technician_name ?? round.technician}</bdi>}
			actions={
				<>
					<Button
						variant="default"
						renderRoot={(root) => <Link to={paths.visits()} search={{ round: round.id } as never} {...root} />}
					>
						{t("visits")}
					</Button>
					<RoundAssign round={round} />
				</>
			}
		>
			<Stack gap="lg">
				<Grid>
					<Grid.Col span={{ base: 12, md: 8 }}>
						<RoundMap round={round} />
					</Grid.Col>
					<Grid.Col span={{ base: 12, md: 4 }}>
						<RoundFacts round={round} />
					</Grid.Col>
				</Grid>
				<StopTable round={round} />
			</Stack>
		</Page>
	);
}

function RoundFacts({ round }: { round: Round }) {
	const t = useTexts(roundTexts);
	const format = useFormat();
	const distance = useDistance();
	const at = (instant: string | null | undefined) => (instant ? format.instant(instant) : undefined);
	return (
		<Paper p="md" bg="var(--surface)">
			<Facts
				cols={2}
				facts={[
					{
						label: t("campaign"),
						value: (
							<Anchor component={Link} to={paths.campaignOf(round.campaign_id)} inherit>
								<bdi>{[round.campaign_reference, round.campaign_title].filter(Boolean).join(" ")}</bdi>
							</Anchor>
						),
					},
					{ label: t("technician"), value: <bdi>{round.technician_name ?? round.technician}</bdi> },
					{ label: t("doors"), value: t("doorsOf", { done: round.done, doors: round.doors }) },
					{ label: t("length"), value: distance(round.metres) },
					{
						label: t("shift"),
						value: (
							<bdi dir="ltr">
								{round.shift.from}–{round.shift.to}
							</bdi>
						),
					},
					{ label: t("back"), value: round.back_at },
					{ label: t("planned"), value: at(round.planned_at) },
					{ label: t("assigned"), value: at(round.assigned_at) },
					{ label: t("started"), value: at(round.started_at) },
					{ label: t("finished"), value: at(round.finished_at) },
				]}
			/>
		</Paper>
	);
}
