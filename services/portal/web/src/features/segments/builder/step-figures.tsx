import { Text } from "@mantine/core";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./builder.module.css";
import { useBuilder } from "./context";
import { texts } from "./texts";

/** What a step of the rule takes away, and what it leaves over; where one step is enough, what it brings. */
export function StepFigures({ id }: { id: string | undefined }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { steps, isAny, isOld } = useBuilder();
	const step = id === undefined ? undefined : steps.get(id);
	if (!step) {
		return null;
	}
	const [first, second] = isAny
		? [t("adds", { figure: format.number(step.matches) }), t("together", { figure: format.number(step.left) })]
		: [t("drops", { figure: format.number(step.dropped) }), t("left", { figure: format.number(step.left) })];
	return (
		<div className={classes.figures} data-old={isOld}>
			<Text size="sm" fw={600} className="figures">
				{first}
			</Text>
			<Text size="xs" c="dimmed" className="figures">
				{second}
			</Text>
		</div>
	);
}
