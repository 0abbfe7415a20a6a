/** Days as columns of a grid. */

const DAY = 86_400_000;

export interface Scale {
	/** The first day shown. */
	from: string;
	/** How many days are shown. */
	days: number;
	/** The grid column of a day, from 1. */
	column: (day: string) => number;
	/** Days to write above the grid. */
	ticks: string[];
}

/** Room for every day given, with a day of air on both sides. */
export function scaleOf(days: string[]): Scale {
	const sorted = days.toSorted();
	const first = Date.parse(sorted[0] ?? "") - DAY;
	const last = Date.parse(sorted.at(-1) ?? "") + DAY;
	const count = Math.round((last - first) / DAY) + 1;
	return {
		from: iso(first),
		days: count,
		column: (day) => Math.round((Date.parse(day) - first) / DAY) + 1,
		ticks: ticksOf(first, count),
	};
}

/** A tick a day, a week or a month: never more than a screen can hold. */
function ticksOf(first: number, count: number): string[] {
	const all = Array.from({ length: count }, (_, place) => iso(first + place * DAY));
	if (count <= 10) {
		return all;
	}
	return count <= 75 ? all.filter((day) => new Date(day).getUTCDay() === 1) : all.filter((day) => day.endsWith("-01"));
}

function iso(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}
