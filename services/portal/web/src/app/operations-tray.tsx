import { Anchor, Button, CloseButton, Group, Popover, Stack } from "@mantine/core";
import { IconProgress } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { operations, useFollowed } from "~/api/operations";
import { useTexts } from "~/lib/use-language";
import { OperationProgress } from "~/ui/operation-progress";
import { words } from "~/ui/words";
import { texts } from "./texts";

/** Long work that was begun on some page, wherever one has gone since. */
export function OperationsTray() {
	const t = useTexts(texts);
	const shared = useTexts(words);
	const followed = useFollowed();
	if (followed.length === 0) {
		return null;
	}
	return (
		<Popover position="bottom-end" width={340} withinPortal>
			<Popover.Target>
				<Button variant="subtle" color="gray" leftSection={<IconProgress size={16} aria-hidden />}>
					{t("operations")} ({followed.length})
				</Button>
			</Popover.Target>
			<Popover.Dropdown>
				<Stack>
					{followed.toReversed().map(({ service, id, label, page }) => (
						<Group key={id} wrap="nowrap" align="flex-start" gap="xs">
							<Stack gap={2} style={{ flex: 1 }}>
								<OperationProgress service={service} id={id} label={label} />
								{page && (
									<Anchor component={Link} to={page} size="sm">
										{shared("show")}
									</Anchor>
								)}
							</Stack>
							<CloseButton size="sm" aria-label={t("dismiss")} onClick={() => operations.dismiss(id)} />
						</Group>
					))}
				</Stack>
			</Popover.Dropdown>
		</Popover>
	);
}
