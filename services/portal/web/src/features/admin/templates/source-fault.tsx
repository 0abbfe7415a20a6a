import { Alert, Button, Group } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTexts } from "~/lib/use-language";
import type { Fault } from "./fault";
import { texts } from "./texts";

/** What does not compile, where, and the way there. */
export function SourceFault({ fault, onGo }: { fault: Fault; onGo: () => void }) {
	const t = useTexts(texts);
	const { line, column, message } = fault;
	const place =
		line === undefined ? undefined : column === undefined ? t("placeLine", { line }) : t("place", { line, column });
	return (
		<Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={place ?? t("fault")}>
			<Group justify="space-between" align="flex-start" wrap="nowrap">
				<bdi>{message}</bdi>
				{line !== undefined && (
					<Button variant="default" size="compact-sm" onClick={onGo} flex="none">
						{t("goTo")}
					</Button>
				)}
			</Group>
		</Alert>
	);
}
