import { Paper, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A figure with its name: what a manager looks at first. */
export function Tile({ label, children, about }: { label: string; children: ReactNode; about?: ReactNode }) {
	return (
		<Paper component="section" aria-label={label} p="md" bg="var(--surface)">
			<Text size="sm" c="dimmed">
				{label}
			</Text>
			<Text component="div" fz="xl" fw={600} className="figures" mt={2}>
				{children}
			</Text>
			{about && (
				<Text component="div" size="xs" c="dimmed" mt={2}>
					{about}
				</Text>
			)}
		</Paper>
	);
}
