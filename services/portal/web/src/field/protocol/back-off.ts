const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** How long to wait: longer after each failure, and never the same for all phones behind one aerial. */
export function backOff(failures: number, dice: number): number {
	const longest = Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
	return Math.round(longest * (0.75 + dice / 2));
}
