import { Group, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { wholeRows } from "~/api/paging";
import { asProblem } from "~/api/problem";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { DataTable } from "~/ui/data-table/data-table";
import { ReasonedButton } from "~/ui/reasoned-button";
import { reorder, takeOff } from "./commands";
import { roundTexts } from "./round-texts";
import { useStopColumns } from "./stop-columns";
import { StopsMove } from "./stops-move";

type Round = Schemas["RoundDetail"];

/** The stops in their order; a supervisor moves, reorders and takes off those that are open. */
export function StopTable({ round }: { round: Round }) {
	const t = useTexts(roundTexts);
	const isSupervisor = useHasRole("supervisor");
	const [marked, setMarked] = useState<string[]>([]);
	const [asking, setAsking] = useState<"move" | "takeOff">();
	const open = round.stops.filter(({ state }) => state === "draft" || state === "assigned").map(({ id }) => id);
	const chosen = marked.filter((id) => open.includes(id));
	const order = useMutation({
		mutationFn: (stops: string[]) => reorder(round.id, stops),
		onError: (error) => {
			const { title, detail } = asProblem(error);
			notifications.show({ color: "red", title, message: detail });
		},
	});
	const toggle = (id: string) =>
		setMarked((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
	const swap = (id: string, by: 1 | -1) => {
		const at = open.indexOf(id);
		const stops = open.with(at, open[at + by] ?? id).with(at + by, id);
		order.mutate(stops);
	};
	const isOpen = isSupervisor && round.state !== "finished" && open.length > 0;
	const columns = useStopColumns(isOpen ? { chosen, toggle, open, isBusy: order.isPending, swap } : undefined);
	const rows = wholeRows({ data: round.stops, error: undefined, isPending: false, refetch: () => undefined });
	const why = !isSupervisor ? t("supervisorOnly") : chosen.length === 0 && t("chooseFirst");
	const close = () => setAsking(undefined);
	return (
		<Stack gap="xs">
			<Group justify="space-between">
				<Title order={2}>{t("stops")}</Title>
				{open.length > 0 && round.state !== "finished" && (
					<Group gap="xs">
						<Text size="sm" c="dimmed" role="status">
							{t("chosen", { count: chosen.length })}
						</Text>
						<ReasonedButton variant="default" size="xs" why={why} onClick={() => setAsking("move")}>
							{t("move")}
						</ReasonedButton>
						<ReasonedButton variant="default" size="xs" why={why} onClick={() => setAsking("takeOff")}>
							{t("takeOff")}
						</ReasonedButton>
					</Group>
				)}
			</Group>
			<DataTable
				id={isOpen ? "round-stops-open" : "round-stops"}
				label={t("stops")}
				columns={columns}
				rows={rows}
				rowKey={({ id }) => id}
				height="36rem"
			/>
			{asking === "move" && <StopsMove round={round} stops={chosen} onClose={close} />}
			{asking === "takeOff" && (
				<AskReason
					title={t("takeOff")}
					about={t("takeOffAbout")}
					submit={t("takeOff")}
					onSend={async (reason) => {
						await takeOff(chosen, reason);
						notifications.show({ message: t("takenOff") });
					}}
					onClose={close}
				/>
			)}
		</Stack>
	);
}
