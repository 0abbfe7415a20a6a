import { Box } from "@mantine/core";
import type { ReactNode } from "react";

/** What may be wider than the screen: it scrolls by itself, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
	return (
		<Box role="group" aria-label={label} tabIndex={0} style={{ overflowX: "auto" }}>
			{children}
		</Box>
	);
}
