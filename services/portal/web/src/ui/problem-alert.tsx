import { Alert, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { asProblem } from "~/api/problem";
import { useTexts } from "~/lib/use-language";
import { words } from "./words";

/** Why it was refused, in the suite's own words, with every field that is wrong. */
export function ProblemAlert({ error }: { error: unknown }) {
	const t = useTexts(words);
	if (!error) {
		return null;
	}
	const problem = asProblem(error);
	const isUnreachable = problem.status === 0;
	return (
		<Alert
			role="alert"
			color="red"
			icon={<IconAlertTriangle aria-hidden />}
			title={isUnreachable ? t("unreachable") : problem.title}
		>
			{isUnreachable ? t("unreachableWhy") : problem.detail}
			{problem.errors && problem.errors.length > 0 && (
				<List size="sm" mt="xs">
					{problem.errors.map(({ pointer, detail }) => (
						<List.Item key={pointer + detail}>
							<code>{pointer}</code> {detail}
						</List.Item>
					))}
				</List>
			)}
		</Alert>
	);
}
