import { Anchor, Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { Confirm } from "~/ui/confirm";
import { activateVersion, type Version } from "./queries";
import { texts } from "./texts";
import classes from "./version-list.module.css";

interface Props {
	versions: Version[];
	shown: number;
	onShow: (version: number) => void;
}

/** Every version there is, which one is active, and the way to another one. */
export function VersionList({ versions, shown, onShow }: Props) {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	const [asked, setAsked] = useState<Version>();
	const use = async () => {
		if (asked) {
			await activateVersion(asked.code, asked.version);
			notifications.show({ message: t("used", { version: asked.version }) });
		}
	};
	return (
		<section aria-label={t("versions")}>
			<Title order={2} mb="xs">
				{t("versions")}
			</Title>
			<Stack component="ul" gap="xs" p={0} m={0} className={classes.list}>
				{versions.map((version) => (
					<li key={version.version} className={classes.version} data-shown={version.version === shown}>
						<VersionLine
							version={version}
							isShown={version.version === shown}
							onShow={() => onShow(version.version)}
							onUse={isPlanner ? () => setAsked(version) : undefined}
						/>
					</li>
				))}
			</Stack>
			{asked && (
				<Confirm
					title={t("use", { version: asked.version })}
					about={t("useAbout", { version: asked.version })}
					submit={t("use", { version: asked.version })}
					onSend={use}
					onClose={() => setAsked(undefined)}
				/>
			)}
		</section>
	);
}

interface LineProps {
	version: Version;
	isShown: boolean;
	onShow: () => void;
	onUse?: () => void;
}

function VersionLine({ version, isShown, onShow, onUse }: LineProps) {
	const t = useTexts(texts);
	const format = useFormat();
	const isActive = version.version === version.active_version;
	return (
		<>
			<Group gap="xs">
				<Anchor
					component="button"
					type="button"
					size="sm"
					fw={600}
					aria-current={isShown || undefined}
					onClick={onShow}
				>
					{t("version", { version: version.version })}
				</Anchor>
				{isActive && <Badge color="green">{t("active")}</Badge>}
			</Group>
			<Text size="xs" c="dimmed">
				<bdi>{actorName(version.made_by)}</bdi>
			</Text>
			<Text size="xs" c="dimmed">
				{format.instant(version.made_at)}
			</Text>
			<Text size="xs" c="dimmed">
				{t("runs", { count: version.print_runs })}
			</Text>
			{!isActive && onUse && (
				<Button variant="default" size="compact-xs" mt={4} onClick={onUse}>
					{t("use", { version: version.version })}
				</Button>
			)}
		</>
	);
}
