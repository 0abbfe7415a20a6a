import { ActionIcon, Button, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArchive, IconArchiveOff, IconDots, IconHistory } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { client } from "~/api/client";
import { queries } from "~/api/queries";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { ReasonedButton } from "~/ui/reasoned-button";
import { words } from "~/ui/words";
import type { Segment } from "./queries";
import { texts } from "./texts";
import type { useSegmentEditor } from "./use-segment-editor";

interface Props {
	/** As it is kept now; `editor.kept` is what the changes build on. */
	segment: Segment | undefined;
	editor: ReturnType<typeof useSegmentEditor>;
	hasFaults: boolean;
	isReadOnly: boolean;
	onSave: () => void;
}

/** Save, versions, and what a segment is for: a campaign. */
export function SegmentActions({ segment, editor, hasFaults, isReadOnly, onSave }: Props) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const [, change] = useUrlState<{ versions?: string }>();
	const { kept, isDirty, title, draft, isSaving } = editor;
	const unsaved = !kept || isDirty;
	const why =
		(hasFaults && t("fixFirst")) ||
		(title.trim() === "" && t("nameFirst")) ||
		(kept && !isDirty && t("nothingChanged"));
	return (
		<>
			{draft && (
				<Button variant="subtle" renderRoot={(root) => <Link to={draft} {...root} />}>
					{t("backToDraft")}
				</Button>
			)}
			{kept && (
				<Button
					variant="subtle"
					leftSection={<IconHistory size={16} aria-hidden />}
					onClick={() => change({ versions: "open" }, { push: true })}
				>
					{t("versions")}
				</Button>
			)}
			{kept && !isReadOnly && !draft && (
				<ReasonedButton
					variant="default"
					why={unsaved && t("saveFirst")}
					onClick={() => navigate({ to: paths.newCampaign(), search: { segment: kept.id } as never })}
				>
					{t("startCampaign")}
				</ReasonedButton>
			)}
			{!isReadOnly && (
				<ReasonedButton why={why || undefined} onClick={onSave} loading={isSaving}>
					{kept ? t("saveVersion", { version: kept.version + 1 }) : t("saveNew")}
				</ReasonedButton>
			)}
			{segment && !isReadOnly && <PutAway segment={segment} />}
		</>
	);
}

function PutAway({ segment }: { segment: Segment }) {
	const t = useTexts(texts);
	const shared = useTexts(words);
	const [isOpen, { open, close }] = useDisclosure(false);
	const isAway = Boolean(segment.archived_at);
	const send = async () => {
		const params = { path: { id: segment.id } };
		const { error } = isAway
			? await client.POST("/api/campaigns/v1/segments/{id}/restore", { params })
			: await client.POST("/api/campaigns/v1/segments/{id}/archive", { params });
		if (error) {
			throw error;
		}
		await queries.invalidateQueries();
	};
	const word = isAway ? t("restore") : t("archive");
	const Icon = isAway ? IconArchiveOff : IconArchive;
	return (
		<>
			<Menu position="bottom-end">
				<Menu.Target>
					<ActionIcon aria-label={shared("more")} size="lg" variant="default">
						<IconDots size={18} aria-hidden />
					</ActionIcon>
				</Menu.Target>
				<Menu.Dropdown>
					<Menu.Item leftSection={<Icon size={16} aria-hidden />} onClick={open}>
						{word}
					</Menu.Item>
				</Menu.Dropdown>
			</Menu>
			{isOpen && <Confirm title={word} about={t("archiveAbout")} submit={word} onSend={send} onClose={close} />}
		</>
	);
}
