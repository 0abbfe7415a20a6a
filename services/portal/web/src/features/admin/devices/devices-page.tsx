import { Badge, Button, Text } from "@mantine/core";
import { IconDeviceMobilePlus } from "@tabler/icons-react";
import { useState } from "react";
import { api, client, type Schemas } from "~/api/client";
import { paged, rowsOf } from "~/api/paging";
import { queries } from "~/api/queries";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Pick } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { DeviceEnrol } from "./device-enrol";
import { texts } from "./texts";

type Device = Schemas["DeviceOut"];

export default function DevicesPage() {
	const t = useTexts(texts);
	const [{ state }, change] = useUrlState<{ state?: "active" | "revoked" }>();
	const active = state && state === "active";
	const devices = api.useInfiniteQuery(
		"get",
		"/api/identity/v1/devices",
		{ params: { query: { active, limit: 100 } } },
		paged,
	);
	const [isEnrolling, setEnrolling] = useState(false);
	const [leaving, setLeaving] = useState<Device>();
	const columns = useColumns(setLeaving);
	const revoke = async (id: string) => {
		const { error } = await client.DELETE("/api/identity/v1/devices/{id}", { params: { path: { id } } });
		if (error) {
			throw error;
		}
		await queries.invalidateQueries({ queryKey: ["get", "/api/identity/v1/devices"] });
	};
	return (
		<Page
			title={t("devices")}
			about={t("about")}
			actions={
				<Button leftSection={<IconDeviceMobilePlus size={16} aria-hidden />} onClick={() => setEnrolling(true)}>
					{t("enrol")}
				</Button>
			}
		>
			<DataTable
				id="devices"
				label={t("devices")}
				columns={columns}
				rows={rowsOf(devices)}
				rowKey={({ id }) => id}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
				filters={
					<Pick
						label={t("state")}
						value={state}
						options={[
							{ value: "active", label: t("active") },
							{ value: "revoked", label: t("revoked") },
						]}
						onChange={(next) => change({ state: next as typeof state })}
					/>
				}
			/>
			{isEnrolling && <DeviceEnrol onClose={() => setEnrolling(false)} />}
			{leaving && (
				<Confirm
					title={t("revoke")}
					about={t("revokeAbout", { label: leaving.label, name: leaving.person_name })}
					submit={t("revoke")}
					isDangerous
					onSend={() => revoke(leaving.id)}
					onClose={() => setLeaving(undefined)}
				/>
			)}
		</Page>
	);
}

function useColumns(onRevoke: (device: Device) => void): Column<Device>[] {
	const t = useTexts(texts);
	const format = useFormat();
	return [
		{
			key: "label",
			header: t("name"),
			cell: ({ label }) => (
				<Text inherit fw={600} component="bdi">
					{label}
				</Text>
			),
			value: ({ label }) => label,
		},
		{
			key: "technician",
			header: t("technician"),
			cell: ({ person_name }) => <bdi>{person_name}</bdi>,
			value: ({ person_name }) => person_name,
		},
		{
			key: "model",
			header: t("model"),
			cell: ({ device_name, platform }) => <bdi>{`${device_name} · ${platform}`}</bdi>,
			value: ({ device_name }) => device_name,
		},
		{
			key: "enrolled",
			header: t("enrolled"),
			cell: ({ enrolled_at }) => format.instant(enrolled_at),
			value: ({ enrolled_at }) => enrolled_at,
		},
		{
			key: "last-seen",
			header: t("lastSeen"),
			cell: ({ last_seen_at }) => (last_seen_at ? format.since(last_seen_at) : "–"),
			value: ({ last_seen_at }) => last_seen_at,
		},
		{
			key: "state",
			header: t("state"),
			cell: ({ active }) => <Badge color={active ? "green" : "gray"}>{active ? t("active") : t("revoked")}</Badge>,
			value: ({ active }) => (active ? "active" : "revoked"),
		},
		{
			key: "revoke",
			header: "",
			cell: (device) =>
				device.active && (
					<Button variant="subtle" color="red" size="compact-sm" onClick={() => onRevoke(device)}>
						{t("revoke")}
					</Button>
				),
		},
	];
}
