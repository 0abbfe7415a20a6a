import { Badge, Button, Text } from "@mantine/core";
import { useState } from "react";
import { client, type Schemas } from "~/api/client";
import { rowsOf } from "~/api/paging";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Dialog } from "~/ui/dialog";
import { Pick } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { type Delivery, type Endpoint, forgetDeliveries, useDeliveries } from "./queries";
import { texts } from "./texts";

type State = Schemas["DeliveryState"];

const COLOURS: Record<State, string> = { waiting: "yellow", delivered: "green", given_up: "red" };

/** What was sent to an endpoint, what it answered, and what waits. */
export function Deliveries({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
	const t = useTexts(texts);
	const [state, setState] = useState<State>();
	const deliveries = useDeliveries(endpoint.id, state);
	const { columns, wordOf } = useColumns(endpoint.id);
	return (
		<Dialog title={t("deliveriesOf", { url: endpoint.url })} onClose={onClose} size="80rem">
			<DataTable
				id="deliveries"
				label={t("deliveries")}
				columns={columns}
				rows={rowsOf(deliveries)}
				rowKey={({ event_id }) => event_id}
				empty={<Empty title={t("noDeliveries")} />}
				height="24rem"
				filters={
					<Pick
						label={t("deliveryState")}
						value={state}
						options={(Object.keys(COLOURS) as State[]).map((value) => ({ value, label: wordOf[value] }))}
						onChange={(next) => setState(next as State | undefined)}
					/>
				}
			/>
		</Dialog>
	);
}

function useColumns(id: string) {
	const t = useTexts(texts);
	const format = useFormat();
	const wordOf: Record<State, string> = {
		waiting: t("waitingState"),
		delivered: t("delivered"),
		given_up: t("givenUp"),
	};
	const again = async (event_id: string) => {
		await client.POST("/api/reporting/v1/webhook-endpoints/{id}/deliveries/{event_id}/replay", {
			params: { path: { id, event_id } },
		});
		await forgetDeliveries();
	};
	const columns: Column<Delivery>[] = [
		{ key: "event", header: t("event"), cell: ({ event_type }) => <bdi>{event_type}</bdi>, value: (d) => d.event_type },
		{
			key: "state",
			header: t("deliveryState"),
			cell: ({ state }) => <Badge color={COLOURS[state]}>{wordOf[state]}</Badge>,
			value: ({ state }) => state,
		},
		{
			key: "status",
			header: t("status"),
			cell: ({ response_status, error }) => (
				<Text inherit lineClamp={2} title={error ?? undefined}>
					{response_status ?? error ?? "–"}
				</Text>
			),
			value: ({ response_status }) => response_status,
		},
		{
			key: "attempts",
			header: t("attempts"),
			cell: ({ attempts }) => attempts,
			value: (d) => d.attempts,
			isFigure: true,
		},
		{
			key: "latency",
			header: t("latency"),
			cell: ({ latency_ms }) => (latency_ms == null ? "–" : t("milliseconds", { count: latency_ms })),
			value: ({ latency_ms }) => latency_ms,
			isFigure: true,
		},
		{
			key: "next",
			header: t("next"),
			cell: ({ next_attempt_at }) => (next_attempt_at ? format.instant(next_attempt_at) : "–"),
			value: ({ next_attempt_at }) => next_attempt_at,
		},
		{
			key: "again",
			header: "",
			cell: ({ event_id, state }) =>
				state !== "waiting" && (
					<Button variant="default" size="compact-sm" onClick={() => again(event_id)}>
						{t("again")}
					</Button>
				),
		},
	];
	return { columns, wordOf };
}
