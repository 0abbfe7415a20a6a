/**
 * When something happened, as the protocol wants it told: the clock, and a count that nobody can move. The count of a
 * browser stands still while the phone sleeps; a sleep is told like a new start, or a visit would get an earlier time.
 */

export interface Reading {
	device_time: string;
	monotonic_ms: number;
	boot_id: string;
}

/** The clock running ahead of the count by more than this means that the phone has slept. */
const SLEPT_MS = 5_000;

export function makeClock(now: () => number, count: () => number, name: () => string) {
	let boot = name();
	let ahead = now() - count();
	return (): Reading => {
		const at = now();
		const counted = count();
		// A clock that was set back is not a sleep: it keeps its start, and the server sees what happened.
		if (at - counted - ahead > SLEPT_MS) {
			boot = name();
			ahead = at - counted;
		}
		return { device_time: new Date(at).toISOString(), monotonic_ms: Math.round(counted), boot_id: boot };
	};
}

export const readClock = makeClock(
	Date.now,
	() => performance.now(),
	() => crypto.randomUUID(),
);
