import { Button, Group, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useTexts } from "~/lib/use-language";
import { Dialog } from "~/ui/dialog";
import { words } from "~/ui/words";
import { texts } from "./texts";

/** Asks before a page with unsaved changes is left. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
	const t = useTexts(texts);
	const shared = useTexts(words);
	const { status, proceed, reset } = useBlocker({
		shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
		enableBeforeUnload: isDirty,
		withResolver: true,
	});
	if (status !== "blocked") {
		return null;
	}
	return (
		<Dialog title={t("leave")} onClose={reset}>
			<Text size="sm" mb="md">
				{t("leaveAbout")}
			</Text>
			<Group justify="flex-end">
				<Button variant="default" onClick={proceed}>
					{t("leaveNow")}
				</Button>
				<Button onClick={reset} data-autofocus>
					{shared("cancel")}
				</Button>
			</Group>
		</Dialog>
	);
}
