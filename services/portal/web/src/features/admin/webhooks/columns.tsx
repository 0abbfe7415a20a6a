import { Badge, Text } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { EndpointMenu } from "./endpoint-menu";
import { type Endpoint, useEventOptions } from "./queries";
import { texts } from "./texts";

interface Asked {
	onDeliveries: (endpoint: Endpoint) => void;
	onSecret: (secret: string) => void;
}

export function useEndpointColumns({ onDeliveries, onSecret }: Asked): Column<Endpoint>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const events = new Map(useEventOptions().map(({ value, label }) => [value, label]));
	const eventsOf = ({ event_types }: Endpoint) => event_types.map((code) => events.get(code) ?? code).join(", ");
	return [
		{
			key: "url",
			header: t("url"),
			cell: ({ url, description }) => (
				<>
					<Text inherit fw={600} dir="ltr" ta="start">
						{url}
					</Text>
					<Text size="xs" c="dimmed">
						{description}
					</Text>
				</>
			),
			value: ({ url }) => url,
		},
		{
			key: "events",
			header: t("events"),
			cell: (endpoint) => (
				<Text inherit lineClamp={2} title={eventsOf(endpoint)}>
					{eventsOf(endpoint)}
				</Text>
			),
			value: eventsOf,
		},
		{ key: "state", header: t("state"), cell: (endpoint) => <EndpointState endpoint={endpoint} /> },
		{ key: "waiting", header: t("waiting"), cell: ({ waiting }) => waiting, value: (e) => e.waiting, isFigure: true },
		{
			key: "last",
			header: t("lastDelivered"),
			cell: ({ last_delivered_at }) => (last_delivered_at ? format.since(last_delivered_at) : "–"),
			value: ({ last_delivered_at }) => last_delivered_at,
		},
		{
			key: "actions",
			header: "",
			cell: (endpoint) => (
				<EndpointMenu endpoint={endpoint} onDeliveries={() => onDeliveries(endpoint)} onSecret={onSecret} />
			),
			width: 3,
		},
	];
}

function EndpointState({ endpoint: { enabled, disabled_because, failing_since } }: { endpoint: Endpoint }) {
	const t = useTexts(texts);
	const format = useFormat();
	if (!enabled) {
		const why = { person: t("disabledBy"), failing: t("disabledByFailure"), gone: t("gone") };
		return (
			<Badge color="gray" title={disabled_because ? why[disabled_because] : undefined}>
				{disabled_because && disabled_because !== "person" ? why[disabled_because] : t("off")}
			</Badge>
		);
	}
	return failing_since ? (
		<Badge color="red">{t("failing", { at: format.instant(failing_since) })}</Badge>
	) : (
		<Badge color="green">{t("on")}</Badge>
	);
}
