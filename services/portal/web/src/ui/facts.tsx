import { SimpleGrid, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface Fact {
	label: string;
	value: ReactNode;
}

/** Names and values of one thing, as a description list. */
export function Facts({ facts, cols = 3 }: { facts: Fact[]; cols?: number }) {
	return (
		<SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: cols }} spacing="md" m={0}>
			{facts.map(({ label, value }) => (
				<div key={label}>
					<Text component="dt" size="xs" c="dimmed">
						{label}
					</Text>
					<Text component="dd" size="sm" m={0}>
						{value ?? "–"}
					</Text>
				</div>
			))}
		</SimpleGrid>
	);
}
