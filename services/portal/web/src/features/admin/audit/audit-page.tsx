import { ActionIcon, Alert, Button, Code, Group, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { IconCode, IconShieldCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { rowsOf } from "~/api/paging";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Dialog } from "~/ui/dialog";
import { Page } from "~/ui/page";
import { ProblemAlert } from "~/ui/problem-alert";
import { Empty, Failure } from "~/ui/state";
import { type AuditRecord, SERVICES, type Service, useRecords, useStreams, verify } from "./queries";
import { actionOf, actorOf } from "./record";
import { texts } from "./texts";

export default function AuditPage() {
	const t = useTexts(texts);
	const [{ service = "campaigns", stream: asked }, change] = useUrlState<{ service?: Service; stream?: string }>();
	const streams = useStreams(service);
	const stream = asked ?? streams.data?.[0];
	const records = useRecords(service, stream);
	const [shown, setShown] = useState<AuditRecord>();
	const columns = useColumns(setShown);
	if (streams.error) {
		return (
			<Page title={t("audit")}>
				<Failure error={streams.error} />
			</Page>
		);
	}
	return (
		<Page title={t("audit")} about={t("about")}>
			<Group align="flex-end">
				<SegmentedControl
					aria-label={t("service")}
					data={[...SERVICES]}
					value={service}
					onChange={(next) => change({ service: next as Service, stream: undefined })}
				/>
				<Select
					label={t("stream")}
					data={streams.data ?? []}
					value={stream ?? null}
					onChange={(next) => change({ stream: next ?? undefined })}
					allowDeselect={false}
				/>
			</Group>
			{stream && <Proof key={service + stream} service={service} stream={stream} />}
			<DataTable
				id="audit"
				label={t("audit")}
				columns={columns}
				rows={{ ...rowsOf(records), isLoading: stream !== undefined && records.isPending }}
				rowKey={({ seq }) => String(seq)}
				empty={<Empty title={t("none")} />}
				height="calc(100dvh - 24rem)"
			/>
			{shown && (
				<Dialog title={t("content", { seq: shown.seq })} onClose={() => setShown(undefined)} size="xl">
					<Code block dir="ltr">
						{JSON.stringify(shown.record, null, 2)}
					</Code>
				</Dialog>
			)}
		</Page>
	);
}

/** Computes the whole chain again, on the server. */
function Proof({ service, stream }: { service: Service; stream: string }) {
	const t = useTexts(texts);
	const proof = useMutation({ mutationFn: () => verify(service, stream) });
	const found = proof.data;
	return (
		<Stack gap="xs" align="flex-start">
			<Button
				variant="default"
				leftSection={<IconShieldCheck size={16} aria-hidden />}
				loading={proof.isPending}
				onClick={() => proof.mutate()}
			>
				{t("verify")}
			</Button>
			<ProblemAlert error={proof.error} />
			{found && (
				<Alert
					role="status"
					color={found.first_bad ? "red" : "green"}
					title={found.first_bad ? t("broken", { seq: found.first_bad }) : t("whole", { count: found.records })}
				>
					<Group gap="xs">
						<Text size="sm">{t("head")}</Text>
						<CopyText value={found.head_hash} label={t("head")} />
					</Group>
				</Alert>
			)}
		</Stack>
	);
}

function useColumns(onShow: (record: AuditRecord) => void): Column<AuditRecord>[] {
	const t = useTexts(texts);
	const format = useFormat();
	return [
		{ key: "seq", header: t("number"), cell: ({ seq }) => seq, value: ({ seq }) => seq, isFigure: true, width: 4 },
		{ key: "at", header: t("at"), cell: ({ at }) => format.instant(at), value: ({ at }) => at },
		{
			key: "who",
			header: t("who"),
			cell: ({ record }) => <bdi>{actorOf(record)}</bdi>,
			value: ({ record }) => actorOf(record),
		},
		{
			key: "action",
			header: t("action"),
			cell: ({ record }) => <bdi>{actionOf(record)}</bdi>,
			value: ({ record }) => actionOf(record),
		},
		{
			key: "hash",
			header: t("hash"),
			cell: ({ hash }) => <CopyText value={hash} label={t("hash")} short />,
			value: ({ hash }) => hash,
		},
		{
			key: "show",
			header: "",
			cell: (record) => (
				<ActionIcon aria-label={t("show", { seq: record.seq })} onClick={() => onShow(record)}>
					<IconCode size={16} aria-hidden />
				</ActionIcon>
			),
			width: 3,
		},
	];
}
