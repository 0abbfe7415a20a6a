import { Anchor, Button, Group, SimpleGrid, Stack } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { wholeRows } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Page } from "~/ui/page";
import { ReasonedButton } from "~/ui/reasoned-button";
import { Await, Empty } from "~/ui/state";
import { Tile } from "~/ui/tile";
import { DayAssign } from "./day-assign";
import { DayBar } from "./day-bar";
import { DayMap } from "./day-map";
import { useOverview, useRoundDays } from "./queries";
import { type Asked, PlanProgress, RoundsPlan } from "./rounds-plan";
import { useStandingColumns } from "./standing-columns";
import { texts } from "./texts";

type Overview = Schemas["OverviewOut"];

/** A day in the field: who walks, how far they are, and what no round takes. */
export default function RoundsPage() {
	const t = useTexts(texts);
	const [{ day }, change] = useUrlState<{ day?: string }>();
	const overview = useOverview(day);
	const [isPlanning, setPlanning] = useState(false);
	const [asked, setAsked] = useState<Asked>();
	const isSupervisor = useHasRole("supervisor");
	const why = !isSupervisor && t("supervisorOnly");
	return (
		<Page
			title={t("rounds")}
			about={t("about")}
			actions={
				<ReasonedButton why={why} onClick={() => setPlanning(true)}>
					{t("plan")}
				</ReasonedButton>
			}
		>
			<Await query={overview} rows={8}>
				{(seen) => (
					<Stack gap="lg">
						<Group justify="space-between">
							<DayBar day={seen.day} isToday={!day} onChange={(next) => change({ day: next }, { push: true })} />
							<DayAssign day={seen.day} rounds={seen.rounds} why={why} />
						</Group>
						{asked && <PlanProgress asked={asked} onOver={() => setAsked(undefined)} />}
						{seen.rounds.length > 0 ? <Shown seen={seen} /> : <NoRounds seen={seen} />}
						{isPlanning && <RoundsPlan day={seen.day} onAsked={setAsked} onClose={() => setPlanning(false)} />}
					</Stack>
				)}
			</Await>
		</Page>
	);
}

function Shown({ seen }: { seen: Overview }) {
	const t = useTexts(texts);
	const columns = useStandingColumns();
	const navigate = useNavigate();
	const rows = wholeRows({ data: seen.rounds, error: undefined, isPending: false, refetch: () => undefined });
	return (
		<>
			<Figures seen={seen} />
			<DayMap rounds={seen.rounds} />
			<DataTable
				id="rounds"
				label={t("rounds")}
				columns={columns}
				rows={rows}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.roundOf(id) })}
				height="32rem"
			/>
		</>
	);
}

function Figures({ seen }: { seen: Overview }) {
	const t = useTexts(texts);
	const format = useFormat();
	const sum = (of: (round: Overview["rounds"][number]) => number) =>
		seen.rounds.reduce((all, round) => all + of(round), 0);
	const late = seen.rounds.filter(({ minutes_late }) => (minutes_late ?? 0) > 0).length;
	const people = new Set(seen.rounds.map(({ technician }) => technician)).size;
	return (
		<SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
			<Tile label={t("people")}>{format.number(people)}</Tile>
			<Tile label={t("doorsOfDay")}>
				{t("progressOf", { done: sum(({ done }) => done), doors: sum(({ doors }) => doors) })}
			</Tile>
			<Tile label={t("delivered")}>{format.number(sum(({ delivered }) => delivered))}</Tile>
			<Tile label={t("failed")}>{format.number(sum(({ failed }) => failed))}</Tile>
			<Tile label={t("lateRounds")}>{format.number(late)}</Tile>
			<Tile label={t("unplanned")} about={<UnplannedLink seen={seen} />}>
				{format.number(seen.unplanned.reduce((all, { doors }) => all + doors, 0))}
			</Tile>
		</SimpleGrid>
	);
}

function UnplannedLink({ seen }: { seen: Overview }) {
	const t = useTexts(texts);
	return seen.unplanned.length > 0 ? (
		<Anchor component={Link} to={paths.unplanned()} search={{ day: seen.day } as never} inherit>
			{t("seeWhy")}
		</Anchor>
	) : null;
}

/** Nothing on this day: the days around it that have rounds. */
function NoRounds({ seen }: { seen: Overview }) {
	const t = useTexts(texts);
	const format = useFormat();
	const far = (day: string) => Math.abs(Date.parse(day) - Date.parse(seen.day));
	const days = useRoundDays()
		.toSorted((a, b) => far(a) - far(b))
		.slice(0, 4);
	return (
		<Empty
			title={t("none")}
			why={t("noneWhy")}
			action={
				days.length > 0 && (
					<Group component="nav" aria-label={t("otherDays")} justify="center" gap="xs" mt="xs">
						{days.toSorted().map((day) => (
							<Button
								key={day}
								variant="default"
								renderRoot={(root) => <Link to={paths.rounds()} search={{ day } as never} {...root} />}
							>
								{format.day(day)}
							</Button>
						))}
					</Group>
				)
			}
		/>
	);
}
