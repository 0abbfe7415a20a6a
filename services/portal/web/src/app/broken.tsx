import { Alert, Button, Stack } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTexts } from "~/lib/use-language";
import { words } from "~/ui/words";

/** A screen that met an error of its own. */
export function Broken({ error }: ErrorComponentProps) {
	const t = useTexts(words);
	return (
		<Stack align="flex-start" p="lg">
			<Alert color="red" role="alert" title={t("broken")}>
				{error instanceof Error ? error.message : String(error)}
			</Alert>
			<Button onClick={() => window.location.reload()}>{t("retry")}</Button>
		</Stack>
	);
}
