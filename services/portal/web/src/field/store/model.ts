/** What the screens show, worked out of what is kept. An item in the queue counts as done, until the server refuses. */

import type { About, Outcome, Queued, Round, RoundArgs, Task, VisitArgs } from "./db";
import type { Kept } from "./kept";

/** `waiting`: recorded and not yet sent; `no_paper`: its notice is not printed, so nobody can bring it. */
export type Standing = "open" | "waiting" | "delivered" | "failed" | "no_paper";

export interface Stop {
	task: Task;
	standing: Standing;
	outcome?: Outcome;
	/** When somebody was there. */
	visitedAt?: string;
	/** The server refused what was recorded here, and nobody has recorded it anew. */
	isRefused: boolean;
}

export interface RoundView {
	round: Round;
	isToday: boolean;
	isStarted: boolean;
	isFinished: boolean;
	stops: Stop[];
	/** Stops nobody was at yet, in the order of the way. */
	open: Stop[];
	done: Stop[];
}

type Facts = Pick<Kept, "queue" | "tasks" | "rounds" | "answers">;

function isAbout(item: Queued, name: Queued["name"], roundId: string): boolean {
	return item.name === name && (item.args as RoundArgs).round_id === roundId;
}

function visitOf(queue: Queued[], stopId: string): Queued | undefined {
	return queue.find(({ name, args }) => name === "visit.record" && (args as VisitArgs).stop_id === stopId);
}

export function isDelivered(outcome: Outcome): boolean {
	return outcome.startsWith("delivered_") || outcome === "posted_on_door";
}

export function stopOf(task: Task, { queue, answers }: Pick<Kept, "queue" | "answers">): Stop {
	const visit = visitOf(queue, task.id);
	const isRefused = answers.some(
		({ status, item }) =>
			status !== "conflict" && item.name === "visit.record" && (item.args as VisitArgs).stop_id === task.id,
	);
	if (visit) {
		const { outcome } = visit.args as VisitArgs;
		return { task, standing: "waiting", outcome, visitedAt: visit.device_time, isRefused: false };
	}
	if (task.state === "completed") {
		const outcome = task.outcome ?? undefined;
		const standing = outcome && isDelivered(outcome) ? "delivered" : "failed";
		return { task, standing, outcome, visitedAt: task.visited_at ?? undefined, isRefused: false };
	}
	return { task, standing: task.notice?.printed ? "open" : "no_paper", isRefused };
}

/** The rounds on this phone: today's first, then the days to come, then what was left of days before. */
export function roundsOf(kept: Facts, today: string): RoundView[] {
	const rank = ({ day }: Round) => (day === today ? 0 : day > today ? 1 : 2);
	return [...kept.rounds]
		.sort((a, b) => rank(a) - rank(b) || a.day.localeCompare(b.day) || a.number - b.number)
		.map((round) => {
			const stops = kept.tasks
				.filter((task) => task.round_id === round.id)
				.sort((a, b) => a.sequence - b.sequence)
				.map((task) => stopOf(withNotes(task, kept.queue), kept));
			const isFinished =
				round.state === "finished" || kept.queue.some((item) => isAbout(item, "round.finish", round.id));
			const isStarted =
				round.state !== "assigned" ||
				kept.queue.some((item) => isAbout(item, "round.start", round.id)) ||
				stops.some(({ standing }) => standing === "waiting");
			const isOpen = ({ standing }: Stop) => standing === "open" || standing === "no_paper";
			return {
				round,
				isToday: round.day === today,
				isStarted,
				isFinished,
				stops,
				open: stops.filter(isOpen),
				done: stops.filter((stop) => !isOpen(stop)),
			};
		});
}

/** A task with what was written down here and is not yet sent. */
export function withNotes(task: Task, queue: Queued[]): Task {
	const notes = queue.filter(
		({ name, args }) => name === "stop.note" && (args as { stop_id: string }).stop_id === task.id,
	);
	return Object.assign({}, task, ...notes.map(({ args }) => args));
}

/** The business day: the server's word while it is fresh, the phone's calendar after a night without network. */
export function todayOf(feed: Kept["feed"], now: Date): string {
	const pulled = feed && new Date(feed.pulled_at);
	return pulled && calendarDay(pulled) === calendarDay(now) ? feed.today : calendarDay(now);
}

function calendarDay(at: Date): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** What waits to be sent: items, and bytes of items that are through. */
export function waitingOf({ queue, parcels }: Pick<Kept, "queue" | "parcels">): number {
	return queue.length > 0 ? queue.length : parcels;
}

/** Enough of a task to know its door again when it is gone. */
export function aboutOf({ sequence, address, notice }: Task): About {
	return { sequence, address, notice_number: notice?.number };
}
