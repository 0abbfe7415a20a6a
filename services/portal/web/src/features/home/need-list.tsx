import { Anchor, Badge, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./need-list.module.css";
import { texts } from "./texts";

/** One thing that waits: what, where it is dealt with, and what is worth knowing before. */
export interface Need {
	key: string;
	what: ReactNode;
	to: string;
	search?: Record<string, string>;
	/** What is blank is left out. */
	facts?: (string | false | null | undefined)[];
}

interface Props {
	title: string;
	tone: "act" | "warn" | "bad";
	needs: Need[];
	/** Of which the first are shown. */
	count?: number;
	/** Where all of them are. */
	to?: string;
}

const MOST_SHOWN = 5;
const COLOURS = { act: "tide", warn: "yellow", bad: "red" };

/** Things of one kind that wait; nothing at all when there are none. */
export function NeedList({ title, tone, needs, count = needs.length, to }: Props) {
	const t = useTexts(texts);
	const format = useFormat();
	if (needs.length === 0) {
		return null;
	}
	return (
		<Paper component="section" aria-label={title} bg="var(--surface)" className={classes.card} data-tone={tone}>
			<Group justify="space-between" mb="xs" wrap="nowrap">
				<Title order={3}>{title}</Title>
				<Badge color={COLOURS[tone]} circle={count < 10}>
					{format.number(count)}
				</Badge>
			</Group>
			<Stack component="ul" gap="xs" className={classes.list}>
				{needs.slice(0, MOST_SHOWN).map((need) => (
					<li key={need.key}>
						<Anchor component={Link} to={need.to} search={need.search as never} size="sm">
							{need.what}
						</Anchor>
						{need.facts && <Facts facts={need.facts} />}
					</li>
				))}
			</Stack>
			{to && count > MOST_SHOWN && (
				<Anchor component={Link} to={to} size="xs" mt="xs" display="block">
					{t("andMore", { count })}
				</Anchor>
			)}
		</Paper>
	);
}

/** Each in its own direction. */
function Facts({ facts }: { facts: NonNullable<Need["facts"]> }) {
	const said = facts.filter((fact): fact is string => Boolean(fact));
	return (
		<Text size="xs" c="dimmed" component="div">
			{said.map((fact, place) => (
				<span key={fact}>
					{place > 0 && " · "}
					<bdi>{fact}</bdi>
				</span>
			))}
		</Text>
	);
}
