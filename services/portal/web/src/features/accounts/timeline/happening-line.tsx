import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./timeline.module.css";

interface Line {
	title: ReactNode;
	facts: ReactNode[];
	amount?: ReactNode;
}

/** What it was, what else there is to say, and how much. */
export function HappeningLine({ title, facts, amount }: Line) {
	const said = facts.filter(Boolean);
	return (
		<>
			<div className={classes.what}>
				<Text size="sm" component="div">
					{title}
				</Text>
				{said.length > 0 && (
					<Text size="xs" c="dimmed" component="div">
						{said.map((fact, place) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: facts have an order and nothing else
							<span key={place}>
								{place > 0 && " · "}
								{fact}
							</span>
						))}
					</Text>
				)}
			</div>
			<div className={classes.amount}>{amount}</div>
		</>
	);
}
