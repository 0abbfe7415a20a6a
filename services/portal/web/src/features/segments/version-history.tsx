import { Badge, Button, Drawer, Group, Paper, Stack, Text } from "@mantine/core";
import { rowsOf } from "~/api/paging";
import { useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { Failure, Loading } from "~/ui/state";
import { words } from "~/ui/words";
import { type SegmentVersion, useVersions } from "./queries";
import { texts } from "./texts";

interface Props {
	id: string;
	current: number;
	/** Left out for whoever may not change it. */
	onTake?: (version: SegmentVersion) => void;
	onClose: () => void;
}

/** Every wording a segment had: who wrote it, when, and a way back to it. */
export function VersionHistory({ id, current, onTake, onClose }: Props) {
	const t = useTexts(texts);
	const shared = useTexts(words);
	const rows = rowsOf(useVersions(id));
	return (
		<Drawer
			opened
			onClose={onClose}
			position="right"
			title={t("versions")}
			closeButtonProps={{ "aria-label": shared("close") }}
		>
			<Stack>
				{onTake && (
					<Text size="sm" c="dimmed">
						{t("takeVersionAbout")}
					</Text>
				)}
				{rows.error ? <Failure error={rows.error} retry={rows.retry} /> : rows.isLoading && <Loading />}
				{rows.items.map((version) => (
					<Version key={version.version} version={version} isCurrent={version.version === current} onTake={onTake} />
				))}
				{rows.hasMore && (
					<Button variant="default" onClick={rows.loadMore} loading={rows.isLoadingMore}>
						{shared("more")}
					</Button>
				)}
			</Stack>
		</Drawer>
	);
}

function Version({
	version,
	isCurrent,
	onTake,
}: { version: SegmentVersion; isCurrent: boolean } & Pick<Props, "onTake">) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const format = useFormat();
	const name = t("versionOf", { version: version.version });
	return (
		<Paper component="section" aria-label={name} p="sm">
			<Group justify="space-between" gap="xs">
				<Text fw={600} size="sm">
					{name}
				</Text>
				{isCurrent && <Badge>{t("currentVersion")}</Badge>}
			</Group>
			<Text size="xs" c="dimmed">
				{t("changedBy", { name: version.changed_by.name ?? "–", when: format.instant(version.changed_at) })}
			</Text>
			<Text size="sm" mt="xs" fw={500}>
				<bdi>{version.title}</bdi>
			</Text>
			<Text size="sm">{version.sentence?.[language] ?? "–"}</Text>
			{onTake && !isCurrent && (
				<Button variant="default" size="compact-sm" mt="xs" onClick={() => onTake(version)}>
					{t("takeVersion")}
				</Button>
			)}
		</Paper>
	);
}
