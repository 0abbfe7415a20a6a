import { ActionIcon, Badge, Button, Code, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconCode } from "@tabler/icons-react";
import { useState } from "react";
import { wholeRows } from "~/api/paging";
import { asProblem } from "~/api/problem";
import { useFormat, useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import type { Column } from "~/ui/data-table/column";
import { DataTable } from "~/ui/data-table/data-table";
import { Dialog } from "~/ui/dialog";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { type Parked, settle, useParked } from "./queries";
import { texts } from "./texts";

export default function ParkedPage() {
	const t = useTexts(texts);
	const parked = useParked();
	const [dropping, setDropping] = useState<Parked>();
	const [shown, setShown] = useState<Parked>();
	const columns = useColumns(setShown, setDropping);
	return (
		<Page title={t("parked")} about={t("about")}>
			<DataTable
				id="parked-messages"
				label={t("parked")}
				columns={columns}
				rows={wholeRows(parked)}
				rowKey={({ service, event_id }) => service + event_id}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
			/>
			{dropping && (
				<Confirm
					title={t("drop")}
					about={t("dropAbout", { service: dropping.service })}
					submit={t("drop")}
					isDangerous
					onSend={() => settle(dropping, "drop")}
					onClose={() => setDropping(undefined)}
				/>
			)}
			{shown && (
				<Dialog title={shown.kind} onClose={() => setShown(undefined)} size="xl">
					<Code block dir="ltr">
						{readable(shown.body)}
					</Code>
				</Dialog>
			)}
		</Page>
	);
}

/** JSON with line breaks; anything else as it came. */
function readable(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}

function useColumns(onShow: (message: Parked) => void, onDrop: (message: Parked) => void): Column<Parked>[] {
	const t = useTexts(texts);
	const format = useFormat();
	const replay = async (message: Parked) => {
		try {
			await settle(message, "replay");
			notifications.show({ message: t("replayed") });
		} catch (error) {
			notifications.show({ color: "red", title: asProblem(error).title, message: asProblem(error).detail });
		}
	};
	return [
		{ key: "kind", header: t("kind"), cell: ({ kind }) => <bdi>{kind}</bdi>, value: ({ kind }) => kind },
		{
			key: "service",
			header: t("service"),
			cell: ({ service }) => <Badge color="gray">{service}</Badge>,
			value: ({ service }) => service,
		},
		{
			key: "subject",
			header: t("subject"),
			cell: ({ subject }) => <bdi>{subject ?? "–"}</bdi>,
			value: ({ subject }) => subject,
			isSpare: true,
		},
		{
			key: "error",
			header: t("error"),
			cell: ({ error }) => (
				<Text inherit lineClamp={2} component="bdi" title={error}>
					{error}
				</Text>
			),
			value: ({ error }) => error,
		},
		{
			key: "attempts",
			header: t("attempts"),
			cell: ({ attempts }) => attempts,
			value: (m) => m.attempts,
			isFigure: true,
		},
		{
			key: "parked",
			header: t("parkedAt"),
			cell: ({ parked_at }) => format.since(parked_at),
			value: ({ parked_at }) => parked_at,
		},
		{
			key: "actions",
			header: "",
			cell: (message) => (
				<Group gap={4} wrap="nowrap" justify="flex-end">
					<ActionIcon aria-label={t("show", { kind: message.kind })} onClick={() => onShow(message)}>
						<IconCode size={16} aria-hidden />
					</ActionIcon>
					<Button variant="default" size="compact-sm" onClick={() => replay(message)}>
						{t("replay")}
					</Button>
					<Button variant="subtle" color="red" size="compact-sm" onClick={() => onDrop(message)}>
						{t("drop")}
					</Button>
				</Group>
			),
		},
	];
}
