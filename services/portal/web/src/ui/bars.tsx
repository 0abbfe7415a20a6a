import { Box, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./bars.module.css";

export interface Bar {
	label: string;
	/** Its length, in whatever unit all bars share. */
	size: number;
	value: ReactNode;
	tone?: "plain" | "good" | "warn" | "bad";
}

/** A small bar chart of plain elements: readable without a chart library, and by a screen reader. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
	const longest = Math.max(...bars.map(({ size }) => size), 1e-9);
	return (
		<Stack component="ul" gap="xs" p={0} m={0} aria-label={label} className={classes.list}>
			{bars.map((bar) => (
				<Box component="li" key={bar.label}>
					<Group justify="space-between" gap="xs" wrap="nowrap">
						<Text size="sm">{bar.label}</Text>
						<Text size="sm" className="figures" component="div">
							{bar.value}
						</Text>
					</Group>
					<div className={classes.track} aria-hidden>
						<div
							className={classes.bar}
							data-tone={bar.tone ?? "plain"}
							style={{ inlineSize: `${Math.max(0, (bar.size / longest) * 100)}%` }}
						/>
					</div>
				</Box>
			))}
		</Stack>
	);
}
