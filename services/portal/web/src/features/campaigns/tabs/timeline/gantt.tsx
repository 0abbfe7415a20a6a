import { Badge, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./gantt.module.css";
import { rowKey, useRowWords } from "./row-words";
import { type Scale, scaleOf } from "./scale";
import { texts } from "./texts";

type Row = Schemas["TimelineRow"];

/** From here on a day is drawn narrow. */
const LONG = 60;

/** Phases, steps, milestones and tasks over the days: a list for readers, bars for eyes. */
export function Gantt({ rows, today }: { rows: Row[]; today: string }) {
	const t = useTexts(texts);
	const format = useFormat();
	const days = rows.flatMap(({ starts_on, ends_on }) => [starts_on, ends_on]).filter((day) => day != null);
	const scale = scaleOf([today, ...days]);
	const width = scale.days > LONG ? "0.4rem" : "1rem";
	const columns = `var(--label) repeat(${scale.days}, minmax(${width}, 1fr))`;
	const todayLine = <div className={classes.today} style={{ gridColumn: scale.column(today) + 1 }} aria-hidden />;
	return (
		<section
			className={classes.scroller}
			aria-label={t("chart")}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
			tabIndex={0}
		>
			<ol className={classes.grid} style={{ gridTemplateColumns: columns }}>
				<li className={`${classes.row} ${classes.head}`} aria-hidden>
					<span className={classes.label}>{`${t("today")}: ${format.day(today)}`}</span>
					{scale.ticks.map((day) => (
						<span key={day} className={classes.tick} style={{ gridColumn: scale.column(day) + 1 }}>
							{format.shortDay(day)}
						</span>
					))}
				</li>
				{rows.map((row) => (
					<GanttRow key={rowKey(row)} row={row} scale={scale}>
						{todayLine}
					</GanttRow>
				))}
			</ol>
		</section>
	);
}

const BADGES: Record<Schemas["TimelineState"], string> = {
	planned: "gray",
	active: "tide",
	done: "green",
	late: "red",
};

function GanttRow({ row, scale, children }: { row: Row; scale: Scale; children: ReactNode }) {
	const say = useRowWords();
	const progress = say.progress(row);
	return (
		<li className={classes.row}>
			<div className={classes.label}>
				<Text size="sm" fw={row.kind === "phase" ? 600 : undefined} truncate title={say.name(row)}>
					{say.name(row)}
				</Text>
				<Group gap={6}>
					<Text size="xs" c="dimmed" className="figures">
						{say.days(row)}
					</Text>
					<Badge size="xs" color={BADGES[row.state]}>
						{say.state(row)}
					</Badge>
				</Group>
				{progress && (
					<Text size="xs" c="dimmed" className="figures">
						{progress}
					</Text>
				)}
			</div>
			{children}
			<Mark row={row} scale={scale} />
		</li>
	);
}

function Mark({ row, scale }: { row: Row; scale: Scale }) {
	const first = row.starts_on ?? row.ends_on;
	const last = row.ends_on ?? row.starts_on;
	if (!first || !last) {
		return null;
	}
	if (row.kind === "milestone") {
		return (
			<div
				className={classes.diamond}
				data-state={row.state}
				style={{ gridColumn: scale.column(first) + 1 }}
				aria-hidden
			/>
		);
	}
	return (
		<div
			className={classes.bar}
			data-kind={row.kind}
			data-state={row.state}
			style={{ gridColumn: `${scale.column(first) + 1} / ${scale.column(last) + 2}` }}
			aria-hidden
		>
			<div className={classes.fill} style={{ inlineSize: `${row.progress}%` }} />
		</div>
	);
}
