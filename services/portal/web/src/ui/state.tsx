/** What a screen shows when it has nothing to show. */

import { Button, Center, Skeleton, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconCloudOff, IconInbox, IconLock, IconMapPinOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { asProblem } from "~/api/problem";
import { useTexts } from "~/lib/use-language";
import { ProblemAlert } from "./problem-alert";
import { words } from "./words";

interface Notice {
	icon: ReactNode;
	title: string;
	why?: ReactNode;
	action?: ReactNode;
}

function Blank({ icon, title, why, action }: Notice) {
	return (
		<Center py="xl">
			<Stack align="center" gap="xs" maw={420} ta="center">
				<ThemeIcon variant="light" color="gray" size={48} radius="xl" aria-hidden>
					{icon}
				</ThemeIcon>
				<Title order={2}>{title}</Title>
				{why && (
					<Text c="dimmed" size="sm" component="div">
						{why}
					</Text>
				)}
				{action}
			</Stack>
		</Center>
	);
}

/** Nothing there: say what would be here, and offer the way to the first one. */
export function Empty({ title, why, action }: Omit<Notice, "icon" | "title"> & { title?: string }) {
	const t = useTexts(words);
	return <Blank icon={<IconInbox />} title={title ?? t("nothing")} why={why} action={action} />;
}

export function Loading({ rows = 4 }: { rows?: number }) {
	const t = useTexts(words);
	return (
		<Stack gap="sm" role="status" aria-label={t("loading")}>
			{Array.from({ length: rows }, (_, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
				<Skeleton key={row} height={28} />
			))}
		</Stack>
	);
}

/** A query that failed: no permission, not there, not reachable, or refused with a reason. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
	const t = useTexts(words);
	const again = retry && (
		<Button variant="default" onClick={retry}>
			{t("retry")}
		</Button>
	);
	switch (asProblem(error).status) {
		case 0:
			return <Blank icon={<IconCloudOff />} title={t("unreachable")} why={t("unreachableWhy")} action={again} />;
		case 403:
			return <Blank icon={<IconLock />} title={t("noPermission")} why={t("noPermissionWhy")} />;
		case 404:
			return <Blank icon={<IconMapPinOff />} title={t("notFound")} why={t("notFoundWhy")} />;
		default:
			return (
				<Stack align="flex-start">
					<ProblemAlert error={error} />
					{again}
				</Stack>
			);
	}
}

interface Query<Data> {
	data: Data | undefined;
	error: unknown;
	refetch?: () => unknown;
}

/** Shows what a query brought; loading, refused or unreachable otherwise. */
export function Await<Data>({
	query,
	rows,
	children,
}: {
	query: Query<Data>;
	rows?: number;
	children: (data: Data) => ReactNode;
}) {
	if (query.data !== undefined) {
		return children(query.data);
	}
	return query.error ? <Failure error={query.error} retry={() => query.refetch?.()} /> : <Loading rows={rows} />;
}
